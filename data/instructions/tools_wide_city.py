"""Tools about a town's public life, nature, emergencies, culture, ceremonies and housing; for training rows only."""

from tool_catalog import O, P, T, Tool

_CITY = "=서울|부산|대구|인천|광주|대전|울산|수원|청주|전주|창원|포항|제주|춘천|강릉|여수|목포|안동|천안|김해|원주|순천|세종|성남"
_GU = "=강남구|마포구|송파구|종로구|노원구|관악구|은평구|서초구|성동구|해운대구|수성구|유성구|부평구|남동구|달서구|수영구|연수구|광산구"
_DONG = "=합정동|망원동|역삼동|잠실동|상계동|봉천동|정자동|우동|범어동|둔산동|송도동|연남동|중앙동|매탄동|효자동|노은동|첨단동|삼산동|행신동|성수동"
_STATION = "=강남역|홍대입구역|잠실역|사당역|신도림역|건대입구역|왕십리역|서면역|부산역|동대구역|반월당역|대전역|부평역|합정역|수원역|노원역|고속터미널역|교대역"
_LINE = "=1호선|2호선|3호선|4호선|5호선|6호선|7호선|8호선|9호선|분당선|경의중앙선|신분당선|공항철도|경춘선"
_ROAD = "=올림픽대로|강변북로|세종대로|테헤란로|내부순환로|동부간선도로|경인로|중앙대로|해안도로|달구벌대로|한밭대로|남산터널|서해안고속도로|영동고속도로|시청 앞길|벚꽃로"
_FIND = "=검은색 장지갑|파란색 우산|무선 이어폰|갈색 서류 가방|회색 목도리|학생증|교통카드|접이식 유모차|노트북 가방|가죽 장갑|안경집|분홍색 텀블러|휴대폰|보조 가방|악보집|아이 신발주머니|은색 손목시계|여권"
_LIB = "=중앙도서관|시립도서관|푸른숲도서관|한빛도서관|정독도서관|강변도서관|어린이도서관|대학도서관|느티나무도서관|해오름도서관"
_DAYTIME = "=오전 9시|오전 9시 30분|오전 10시|10:30|오전 11시|11:20|오후 1시|오후 1시 30분|13:40|오후 2시|14:00|오후 2시 30분|오후 3시|15:30|오후 4시|오후 4시 반|16:20|오후 5시"

TRAFFIC = (
    T(
        "subway",
        "get_last_train last_subway lookup_last_train query_last_metro",
        "역에서 막차가 떠나는 시각을 조회한다|지하철 막차 시각|Time of the last subway train at a station",
        [
            P("station from_station stop", "string", _STATION, "역|타는 역 이름|Station"),
            P("line subway_line route", "string", _LINE, "호선|지하철 노선|Subway line"),
            O(
                "day_type day_kind calendar",
                "enum",
                "=평일:weekday|토요일:saturday|일요일:sunday|공휴일:holiday",
                "요일 구분|운행 요일|Kind of day",
            ),
        ],
        "{station} {line} 막차 [[몇 시인지/언제인지]] 알려~|{line} {station}에서 마지막 열차가 <when>|{station} {line} 막차|막차 조회: {line}, {station}|"
        "야근이 길어질 것 같은데 {station}에서 {line} 막차가 언제 끊기는지 [[봐/찾아]]~|{station}에서 {line:을} 타야 하는데 막차 시각이 <cur>|{day_type} {line} 막차 {station}에서 몇 시에 떠나는지 확인해~|"
        "last train on {line} at {station}|{line:은} {station}에서 몇 시까지 다니는지 [[알려/조회해]]~|{day_type}에도 {station} {line} 막차가 같은 시각인지 봐~",
        "막차 시각 좀 알려~|지하철 막차가 <when>|마지막 열차 좀 조회해~",
        "time,막차 시각,=오후 11시 40분/오후 11시 52분/밤 12시 5분/밤 12시 18분/오후 11시 27분,|bound,행선지,=시청행/터미널행/차고지행/공항행/종점행,",
        "{station} {line} 막차는 {time}에 떠납니다.|막차는 {bound} 열차이고 {time}에 출발합니다.|{station}에서 {line:은} {time}까지 탈 수 있습니다.",
        "{day_type} 기준으로 알려~|{day_type} 시간표로 봐~",
    ),
    T(
        "subway",
        "subway_congestion check_train_crowding get_car_crowd crowded_train",
        "지하철 노선의 시간대별 혼잡도를 조회한다|열차 혼잡도|How crowded a subway line is at a time",
        [
            P("line subway_line route", "string", _LINE, "호선|지하철 노선|Subway line"),
            P("time at hour", "string", "clock", "시각|타는 시각|Time"),
        ],
        "{time}쯤 {line} 얼마나 붐비는지 알려~|{line} {time} 혼잡도|{line:은} {time}에 [[많이 붐비는지/앉아서 갈 수 있는지]] 봐~|혼잡도 조회: {line} {time}|임신 중이라 사람 많은 열차는 피하고 싶은데 {line} {time} 상황을 [[확인해/조회해]]~|"
        "{time}에 타려는데 {line} 혼잡도가 <how>|how crowded is {line} at {time}|{line} 이용 예정, {time} 혼잡한 칸 [[찾아/알려]]~|{time} {line} 열차 붐비는 정도가 <cur>|{line:을} {time}에 타면 사람이 많은지 [[알려/봐]]~",
        "지하철 혼잡도 좀 봐~|열차가 얼마나 붐비는지 알려~",
        "crowd,혼잡도,percent,%|best_car,여유로운 칸,=1번 칸/3번 칸/5번 칸/8번 칸/10번 칸,",
        "{time} {line} 혼잡도는 {crowd}입니다.|{line}에서 가장 여유로운 곳은 {best_car}입니다.|혼잡도는 {crowd}이고 {best_car:이} 비교적 한산합니다.",
    ),
    T(
        "subway",
        "station_elevator check_elevator lift_status get_lift_state",
        "역의 승강기와 에스컬레이터 운행 상태를 확인한다|역 승강 시설 상태|Whether a station's lifts are running",
        [
            P("station stop place", "string", _STATION, "역|역 이름|Station"),
            P(
                "facility kind equipment",
                "enum",
                "=엘리베이터:elevator|에스컬레이터:escalator|휠체어 리프트:wheelchair_lift|무빙워크:moving_walk",
                "시설|확인할 시설|Kind of facility",
            ),
        ],
        "{station} {facility} 지금 되는지 확인해~|{station}에 {facility:이} 움직이고 있는지 알려~|{facility} 상태: {station}|휠체어를 타고 가는데 {station} {facility} 운행하는지 [[봐/조회해]]~|{station} {facility}|"
        "유모차가 있어서 그런데 {station}의 {facility} 상태가 <how>|is the {facility} at {station} working|{station}에서 {facility:을} 쓸 <can>|{station} {facility} 점검 중인지 <cur>|{facility} 쓰려는데 {station} 것 [[멀쩡한지/고장인지]] 알아봐~",
        "역 승강기 되는지 봐~|에스컬레이터 운행 상태 좀 확인해~",
        "state,상태,=정상 운행/점검 중/운행 중지/부분 운행,|exit,가까운 출구,n1,번",
        "{station} {facility}의 상태는 {state}입니다.|{station}의 {facility:은} {exit} 출구 쪽에 있고 지금은 {state}입니다.|확인해 보니 {facility:은} {state} 상태입니다.",
    ),
    T(
        "lost",
        "find_lost_property search_lost_item lookup_lost_and_found query_found_goods",
        "대중교통 유실물 센터에 들어온 물건을 찾는다|유실물 검색|Search the lost property office",
        [
            P("item article thing", "string", _FIND, "물건|잃어버린 물건|Lost item"),
            P(
                "vehicle transport where",
                "enum",
                "=지하철:subway|버스:bus|택시:taxi|기차:train|여객선:ferry",
                "잃어버린 곳|교통수단|Where it was lost",
            ),
            O("lost_on date day", "string", "past", "잃어버린 날|분실 날짜|Day of loss"),
        ],
        "{vehicle}에 {item:을} 두고 내렸는데 들어온 게 있는지 찾아봐~|{vehicle} 유실물 중에 {item} <is>|유실물 검색: {item}, {vehicle}|{vehicle}에서 {item:을} 잃어버려서 그런데 센터에 있는지 [[조회해/확인해]]~|{vehicle} 분실물 {item}|"
        "{lost_on} {vehicle}에서 {item:을} 놓고 왔는데 접수된 것 있나 봐~|lost {item} on the {vehicle}|{item} 찾고 <want>. {vehicle}에 두고 내린 것 같으니 검색해~|{vehicle} 유실물 센터에 {item:이} 와 있는지 <cur>|{item:을} {vehicle}에서 주웠다는 신고가 있는지 [[알아봐/찾아봐]]~|깜빡하고 {item:을} {vehicle}에 놓고 왔으니 유실물 목록 좀 [[뒤져/찾아봐]]~",
        "유실물 좀 찾아봐~|두고 내린 물건이 있는지 봐~|잃어버린 물건 좀 검색해~",
        "center,보관 장소,=중앙 유실물 센터/통합 유실물 센터/고객 안내소/유실물 창구/종합 유실물 보관소,|number,관리 번호,order,|keep,보관 기한,day,",
        "찾으시는 {item:은} {center}에 있습니다.|{item:이} 접수되어 있습니다. 관리 번호는 {number}입니다.|{center}에서 {keep}까지 보관합니다.|{vehicle}에서 나온 {item}의 관리 번호는 {number}입니다.",
        "잃어버린 날은 {lost_on}|{lost_on} 분실한 것만 봐~",
    ),
    T(
        "lost",
        "register_lost_item report_loss file_lost_item make_loss_report",
        "잃어버린 물건을 유실물로 신고해 둔다|분실 신고 등록|Register a lost item",
        [
            P("item article thing", "string", _FIND, "물건|분실한 물건|Lost item"),
            P(
                "place where location",
                "string",
                "=2호선 열차 안|시립도서관 열람실|고속버스 터미널|놀이공원|시민공원 벤치|대형 마트|영화관|공항 2층|체육관 탈의실|버스 뒷자리|택시 뒷좌석|푸드 코트|미술관 입구",
                "장소|잃어버린 장소|Place of loss",
            ),
            P("lost_on date day", "string", "past", "날짜|잃어버린 날|Day of loss"),
        ],
        "{lost_on} {place}에서 {item} 잃어버렸다고 신고해~|분실 신고: {item} / {place} / {lost_on}|{item} 분실 신고 <plz>. 장소는 {place}, 날짜는 {lost_on}|{place}에서 {item:을} 잃어버렸는데 신고 좀 넣어~. 날짜는 {lost_on}|{lost_on}부터 {item:이} 안 보여서 {place}에서 잃어버린 것으로 등록해~|"
        "report a lost {item}, {place}, {lost_on}|{item:을} 분실물로 [[접수해/등록해]]~. 잃어버린 날 {lost_on}, 장소 {place}|{place}, {lost_on}, {item}. 분실 접수|{lost_on} {place}에 두고 온 {item} 신고하고 <want>|혹시 누가 주우면 연락받게 {item} 분실 등록해~. 잃어버린 곳은 {place}, 날짜는 {lost_on}",
        "분실 신고 좀 해~|잃어버린 물건을 등록하고 <want>",
        "number,신고 번호,order,|center,담당,=종합 유실물 보관소/지구대 민원실/역무실/시설 안내소,",
        "{item} 분실 신고를 마쳤습니다. 신고 번호는 {number}입니다.|{place}에서 잃어버린 {item:을} 등록했습니다. {center}에서 연락드립니다.|신고 번호는 {number}이고 담당은 {center}입니다.",
    ),
    T(
        "bike",
        "bike_stand_space check_bike_stand get_bike_parking query_cycle_rack",
        "자전거 보관대의 빈자리를 조회한다|자전거 보관대 현황|Free places at a bicycle stand",
        [
            P(
                "stand place location",
                "string",
                "=강남역 2번 출구|합정역 8번 출구|시청 광장|중앙공원 입구|구민회관 앞|대학 정문|한강공원 주차장 옆|시립도서관 뒤|버스 터미널 앞|수원역 환승 센터|체육센터 앞|전통시장 입구",
                "보관대|보관대 위치|Bicycle stand",
            ),
            O(
                "covered indoor with_roof",
                "boolean",
                "",
                "지붕이 있는 곳만|지붕 있는 보관대 여부|Only covered places",
            ),
        ],
        "{stand} 자전거 보관대 자리 <is>|{stand}에 자전거 세울 데 남았는지 봐~|자전거 보관대: {stand}|{stand} 보관대 [[빈자리/남은 자리]] 몇 개인지 알려~|출근길에 자전거를 두고 갈 건데 {stand} 보관대 자리 좀 확인해~|{stand} 자전거 거치대 현황|"
        "any bike rack space at {stand}|자전거 거치할 곳이 <need>. {stand} 쪽을 조회해~|{stand}에 자전거를 세울 <can>|지금 {stand} 거치대가 꽉 찼는지 [[알려/살펴봐]]~|{stand} 보관대 상황이 <cur>",
        "자전거 보관대 빈자리 좀 봐~|자전거 세울 자리 <is>",
        "free,빈자리,n30,개|total,전체,=40/50/60/80/100,대",
        "{stand} 보관대에는 빈자리가 {free} 있습니다.|지금 남은 자리는 {free}입니다.|{stand}에 있는 보관대의 빈자리는 {free}입니다.",
        "지붕 있는 자리만 봐~=>covered:true|지붕 없는 곳도 포함해~=>covered:false",
    ),
    T(
        "bike",
        "report_abandoned_bike remove_dumped_bike request_bike_removal clear_old_bike",
        "오래 방치된 자전거의 수거를 구청에 요청한다|방치 자전거 수거 요청|Ask the district to remove an abandoned bicycle",
        [
            P(
                "place location where",
                "string",
                "=아파트 후문|지하철역 보관대|학교 담장 옆|놀이터 앞|상가 계단 밑|버스 정류장 뒤|공원 산책로|다리 밑|주차장 기둥 옆|골목 전봇대 앞|주민센터 옆",
                "장소|자전거가 있는 곳|Place",
            ),
            P("bike_count count number", "integer", "n1", "대수|방치된 대수|Number of bicycles"),
        ],
        "{place}에 버려진 자전거 {bike_count}대 치워~|방치 자전거 신고: {place}, {bike_count}대|몇 달째 그대로라서 {place} 자전거 {bike_count}대 수거를 요청해~|{place}에 방치 자전거가 {bike_count}대 있으니 구청에 [[알려/접수해]]~|{bike_count}대 수거 <plz>, 위치는 {place}|"
        "통행에 방해되니 {place} 방치 자전거 {bike_count}대 수거를 신청해~|{bike_count} abandoned bikes at {place}|{place} 녹슨 자전거 {bike_count}대 가져가게 해~|{place}에 있는 자전거 {bike_count}대를 수거해 가면 좋겠다고 [[접수해/신고해]]~|바퀴 빠진 자전거 {bike_count}대를 신고하고 <want>. 위치는 {place}",
        "방치 자전거 신고 좀 해~|버려진 자전거 수거를 요청하고 <want>",
        "number,접수 번호,order,|pickup,수거 예정일,day,",
        "{place}의 방치 자전거 {bike_count}대 수거를 요청했습니다.|접수 번호는 {number}이고 수거 예정일은 {pickup}입니다.|{place} 자전거는 {pickup}에 수거할 예정입니다.",
    ),
    T(
        "road",
        "report_traffic_light signal_fault register_signal_fault traffic_light_report",
        "고장 난 신호등을 교통 상황실에 알린다|신호등 고장 신고|Report a faulty traffic light",
        [
            P(
                "crossing intersection place",
                "string",
                "=시청 앞 사거리|중앙초등학교 앞 횡단보도|터미널 삼거리|남문 로터리|공단 입구 교차로|대학교 정문 앞|보건소 사거리|전통시장 앞 횡단보도|고가 밑 교차로|북부 나들목 진입로|역 광장 앞",
                "교차로|신호등 위치|Crossing",
            ),
            P(
                "fault symptom state",
                "enum",
                "=꺼짐:off|깜박임:blinking|빨간불 고정:stuck_red|초록불 고정:stuck_green|기울어짐:tilted",
                "고장 상태|고장 종류|Fault",
            ),
        ],
        "{crossing} 신호등이 이상하다고 신고해~. 상태는 {fault}|신호등 고장: {crossing}, {fault}|{crossing} 신호등 {fault} 신고 <plz>|{crossing} 신호등이 {fault} 상태라고 상황실에 [[알려/전해]]~|{fault} 상태인 신호등이 {crossing}에 있으니 [[접수해/신고해]]~|"
        "아이들이 건너는 길이라 위험하니 {crossing} 신호등 {fault} 건을 빨리 접수해~|traffic light at {crossing}: {fault}|{crossing}, 신호등 {fault}|신호등 고쳐 달라고 [[신고해/전달해]]~. 위치 {crossing}, 증상 {fault}|{crossing} 신호등을 신고하고 <want>. 증상은 {fault}",
        "신호등 고장 신고 좀 해~|신호등이 이상한데 접수해~",
        "number,접수 번호,order,|arrive,출동까지,min,분",
        "{crossing} 신호등 고장을 접수했습니다. 접수 번호는 {number}입니다.|점검반이 {arrive} 안에 {crossing}에 도착합니다.|신호등 {fault} 신고가 접수 번호 {number:로} 등록되었습니다.",
    ),
    T(
        "road",
        "road_closures get_road_control check_road_block closed_roads",
        "날짜별 도로 통제 구간을 조회한다|도로 통제 정보|Road closures on a date",
        [
            P("road street route", "string", _ROAD, "도로|도로 이름|Road"),
            P("date day when", "string", "date", "날짜|조회할 날짜|Date"),
        ],
        "{date} {road} 통제되는지 알려~|{road} {date} 통제 구간|{road:은} {date} 다닐 수 있는지 확인해~|도로 통제: {date}, {road}|마라톤 대회가 있다던데 {date} {road} 막히는 구간이 있는지 찾아~|{date} {road:로} 운전해서 갈 건데 통제 정보 좀 [[봐/조회해]]~|"
        "is {road} closed on {date}|{road} 통행금지 시간이 <when> 날짜는 {date}|{date} 기준 {road} 교통 통제가 <cur>|{road} 쪽에 {date} [[공사로/행사로]] 막는 데가 <is>",
        "도로 통제 정보 좀 알려~|막힌 길이 있는지 봐~",
        "reason,통제 이유,=마라톤 대회/도로 포장 공사/거리 축제/집중 호우/상수도 공사/시민 걷기 대회,|until,해제 시각,clock,",
        "{date} {road:은} {reason:로} 통제됩니다.|{road} 통제는 {until}에 풀립니다.|통제 이유는 {reason}이고 {until}까지 막습니다.",
    ),
    T(
        "road",
        "traffic_speed road_traffic get_traffic_flow check_jam",
        "도로의 현재 소통 상황과 속도를 조회한다|실시간 교통 상황|Live traffic on a road",
        [
            P("road street route", "string", _ROAD, "도로|도로 이름|Road"),
            O(
                "direction way bound",
                "enum",
                "=상행:up|하행:down|시내 방향:inbound|외곽 방향:outbound",
                "방향|주행 방향|Direction",
            ),
        ],
        "지금 {road} 막히는지 봐~|{road} 교통 상황 <how>|{road} 소통 상황|{direction} {road} 밀리는지 알려~|교통 조회: {road}|{road:을} 타도 괜찮을지 지금 [[속도/흐름]] 좀 확인해~|공항에 늦을까 봐 그런데 {road:이} 지금 막히는지 [[봐/조회해]]~|"
        "traffic on {road} now|{road} {direction:은} 차가 [[많은지/잘 빠지는지]] 알려~|{road} 빠져나가는 데 얼마나 <take>|퇴근하려는데 {road} 상황이 <cur>",
        "교통 상황 좀 봐~|지금 길이 막히는지 알려~",
        "speed,평균 속도,n99,km/h|minutes,통과 시간,min,분",
        "{road:을} 지나는 데 지금 {minutes} 걸립니다.|{road}의 평균 속도는 {speed}입니다.|현재 {road}의 통과 시간은 {minutes}, 평균 속도는 {speed}입니다.",
        "{direction:로} 갈 거야|{direction} 쪽으로 봐~",
    ),
    T(
        "pass",
        "charge_transit_card top_up_card recharge_bus_card add_card_balance",
        "교통카드에 금액을 충전한다|교통카드 충전|Top up a transit card",
        [
            P(
                "amount won charge",
                "integer",
                "=5000|10,000|15,000|20000|30,000|40,000|50,000|70000|100,000",
                "금액|충전 금액(원)|Amount in won",
            ),
            P(
                "card card_kind target",
                "enum",
                "=본인 카드:mine|아이 카드:child|어머니 카드:mother|아버지 카드:father|회사 카드:company",
                "카드|충전할 카드|Card",
            ),
        ],
        "{card}에 {amount}원 충전해~|교통카드 충전: {card}, {amount}원|{card} 교통비 {amount}원 [[넣어/채워]]~|버스비가 다 떨어졌으니 {card}에 {amount}원만 넣어~|{amount}원 {card} 충전 <plz>|{card} {amount}원 충전|"
        "top up {amount} won on {card}|{card} 잔액이 모자랄 것 같은데 {amount}원 채워~|교통카드 {amount}원어치 충전하고 <want>. {card:로} 해~|{amount}원을 교통카드에 넣어~, {card:로}",
        "교통카드 충전 좀 해~|버스 카드에 돈 좀 넣어~",
        "balance,잔액,small_money,원|number,승인 번호,order,",
        "{card}에 {amount}원을 충전했습니다.|충전을 마쳤습니다. 잔액은 {balance}입니다.|{amount}원이 충전되었고 승인 번호는 {number}입니다.",
    ),
    T(
        "pass",
        "buy_bus_pass order_commuter_pass purchase_transit_pass get_monthly_pass",
        "대중교통 정기권을 산다|정기권 구매|Buy a public transport pass",
        [
            P(
                "pass_kind kind type",
                "enum",
                "=청소년:youth|어른:adult|일반:adult|경로:senior|어린이:child",
                "종류|정기권 종류|Kind of pass",
            ),
            P("days length period", "integer", "=7|14|30|60|90", "기간|사용 일수|Days"),
            P("start_date from start", "string", "date", "시작일|쓰기 시작하는 날|First day"),
        ],
        "{start_date}부터 쓸 {pass_kind} 정기권 {days}일짜리 사~|{pass_kind} 정기권 {days}일권, {start_date} 시작|정기권 구매: {pass_kind} / {days}일 / {start_date}부터|{start_date}부터 출근하니까 {pass_kind} {days}일 정기권 [[끊어/구매해]]~|{days}일짜리 {pass_kind} 버스 정기권 <plz>. 시작은 {start_date}|"
        "{pass_kind} 요금으로 {days}일 정기권을 {start_date}부터 쓰고 <want>|buy a {pass_kind} pass for {days} days from {start_date}|버스 정기권 하나 [[사/결제해]]~. {pass_kind}, {days}일, {start_date}부터|{start_date} 개시로 {pass_kind} {days}일권 [[준비해/발급해]]~|매일 버스를 타게 돼서 {pass_kind} 정기권이 <need>. {start_date}부터 {days}일",
        "버스 정기권 좀 끊어~|정기권 하나 사~",
        "price,가격,small_money,원|number,정기권 번호,order,",
        "{pass_kind} {days}일 정기권을 샀습니다. 가격은 {price}입니다.|정기권은 {start_date}부터 쓸 수 있고 번호는 {number}입니다.|{days}일 정기권 결제를 마쳤습니다. 결제 금액은 {price}입니다.",
    ),
    T(
        "ferry",
        "ferry_schedule get_boat_times lookup_ferry island_ferry",
        "섬으로 가는 배 시간을 조회한다|여객선 시간표|Ferry times to an island",
        [
            P(
                "island destination to",
                "string",
                "=울릉도|백령도|흑산도|홍도|거문도|청산도|보길도|욕지도|덕적도|비금도|우도|사량도|승봉도|연평도|추자도",
                "섬|가는 섬|Island",
            ),
            P("date day sail_date", "string", "date", "날짜|타는 날|Date"),
        ],
        "{date} {island} 가는 배 시간 알려~|{island} {date} 첫 배가 <when>|여객선 조회: {island}, {date}|{island:로} {date} 들어가려는데 배편 [[찾아/확인해]]~|{date} {island}행 배 뜨는지 봐~|{island} 배편 {date}|"
        "ferry to {island} on {date}|바람이 세다던데 {date} {island} 배가 뜨는지 조회해~|{date} 낚시하러 {island:로} 가는 배 시간표가 <need>|{island} 들어가는 배가 {date} 몇 시에 <is>|{date} 기준 {island} 여객선 시간이 <cur>",
        "배 시간 좀 알려~|여객선 시간표를 보여~",
        "first,첫 배,dawn,|last,마지막 배,=오후 3시 30분/오후 4시/오후 5시 10분/오후 2시 50분,|fare,요금,small_money,원",
        "{date} {island} 가는 첫 배는 {first}에 떠납니다.|{island} 배편은 첫 배 {first}, 마지막 배 {last}입니다.|{island} 가는 첫 배는 {first}에 뜨고 뱃삯은 {fare}입니다.",
    ),
    T(
        "airport",
        "airport_queue get_security_wait check_airport_wait departure_queue",
        "공항 출국장의 대기 시간을 조회한다|출국장 대기 시간|Waiting time at airport security",
        [
            P(
                "airport terminal place",
                "string",
                "=인천공항 1터미널|인천공항 2터미널|김포공항|김해공항|제주공항|대구공항|청주공항|광주공항",
                "공항|공항과 터미널|Airport",
            ),
            P("time at hour", "string", "clock", "시각|도착할 시각|Time"),
        ],
        "{time}쯤 {airport} 출국장 얼마나 기다리는지 알려~|{airport} 보안 검색 줄이 {time}에 긴지 [[봐/조회해]]~|대기 시간: {airport}, {time}|{airport} {time} 출국장 혼잡도|{airport}에 {time}까지 가려는데 검색대 대기가 얼마나 <take>|"
        "비행기 놓칠까 걱정돼서 그런데 {airport} {time} 대기 시간 확인해~|security wait at {airport} around {time}|{time}에 {airport} 들어가면 출국까지 얼마나 <take>|{airport} 출국 심사 {time} 기준 대기가 <cur>|{airport:은} {time}에 사람이 많은지 봐~",
        "공항 대기 시간 좀 알려~|출국장 줄이 긴지 봐~",
        "wait,대기 시간,min,분|gate,빠른 출국장,n1,번",
        "{airport}의 {time} 예상 대기 시간은 {wait}입니다.|{gate} 출국장이 가장 빠르고 {wait} 걸립니다.|{time}에는 {airport} 출국장에서 {wait} 정도 기다려야 합니다.",
    ),
    T(
        "road",
        "apply_resident_parking request_parking_zone resident_parking register_parking_zone",
        "거주자 우선 주차 구역을 신청한다|거주자 우선 주차 신청|Apply for a resident parking space",
        [
            P("dong area district", "string", _DONG, "동|사는 동|Neighbourhood"),
            P("plate car_number vehicle", "string", "plate", "차량 번호|자동차 번호|Plate number"),
            P("slot_time hours kind", "enum", "=전일:all_day|주간:day|야간:night", "시간대|쓸 시간대|Hours"),
        ],
        "{dong} 거주자 우선 주차 {slot_time:로} 신청해~. 차는 {plate}|거주자 주차 신청: {dong} / {plate} / {slot_time}|{plate} 차량 {dong} 거주자 주차 [[신청해/접수해]]~, {slot_time}|{dong:로} 이사 와서 주차 자리가 <need>. {slot_time}, 차량 번호 {plate}|{slot_time} 거주자 우선 주차 <plz>. {dong}, {plate}|"
        "resident parking in {dong} for {plate}, {slot_time}|{plate} 세울 자리를 {dong}에서 {slot_time} 시간대로 신청하고 <want>|차 댈 곳이 마땅치 않아서 {dong} 주차 구역에 {plate} {slot_time} 신청을 넣어~|{dong} {slot_time} 주차 구역 하나 [[배정받게/얻게]] 신청해~. 차량은 {plate}|{plate}, {dong}, {slot_time} 거주자 주차",
        "거주자 주차 신청 좀 해~|집 앞 주차 구역을 신청하고 <want>",
        "number,신청 번호,order,|rank,대기 순번,n99,번|fee,월 요금,=20000/30000/40000/50000,원",
        "{dong} 거주자 우선 주차를 신청했습니다. 대기 순번은 {rank}입니다.|{plate} 차량의 신청 번호는 {number}입니다.|{slot_time} 월 요금은 {fee}이고 대기 순번은 {rank}입니다.",
    ),
)

CIVIL = (
    T(
        "passport",
        "book_passport_desk reserve_passport_visit passport_appointment make_passport_booking",
        "구청 여권 창구 방문을 예약한다|여권 창구 방문 예약|Book a visit to the passport desk",
        [
            P(
                "office district place",
                "string",
                _GU.replace("구|", "구청|") + "청",
                "구청|방문할 구청|District office",
            ),
            P("date day visit_date", "string", "date", "날짜|방문 날짜|Date"),
            P("time at hour", "string", _DAYTIME, "시각|방문 시각|Time"),
        ],
        "{date} {time}에 {office} 여권 창구 예약해~|{office} 여권 신청 방문 {date} {time:로} 잡아~|여권 예약: {office}, {date}, {time}|여권이 곧 만료돼서 그런데 {office}에 {date} {time} 방문 예약 넣어~|{date} {office} 여권 창구 예약 <plz>, {time}|"
        "{office}에서 {date} {time}에 여권을 신청하고 <want>. 예약해~|passport desk at {office}, {date} {time}|{time} {office} 여권 창구, {date} [[예약/방문 예약]]|해외 출장이 잡혀 여권을 만들어야 하니 {office} {date} {time} 자리를 [[잡아/예약해]]~|여권 창구 갈 시간을 {date} {time:로} [[등록해/잡아]]~. 장소는 {office}",
        "여권 창구 예약 좀 해~|여권 신청하러 갈 시간을 잡아~",
        "number,예약 번호,order,|desk,창구,n1,번",
        "{office} 여권 창구를 {date} {time:로} 예약했습니다.|{date} {time}에 {office} {desk} 창구로 오시면 됩니다.|여권 방문 예약 번호는 {number}입니다.",
    ),
    T(
        "passport",
        "passport_fee get_passport_fee lookup_passport_cost query_passport_price",
        "여권 종류별 발급 수수료를 조회한다|여권 발급 수수료|Fee for issuing a passport",
        [
            P(
                "passport_kind kind type",
                "enum",
                "=10년 복수 여권:ten_year|5년 복수 여권:five_year|긴급 여권:emergency",
                "여권 종류|신청할 여권|Kind of passport",
            ),
            O("pages page_count booklet", "enum", "=26면:26|58면:58", "면수|여권 면수|Pages"),
        ],
        "{passport_kind} 수수료 <much>|{passport_kind} 발급 비용 알려~|여권 수수료: {passport_kind}|{passport_kind:을} 만들려면 얼마 드는지 [[조회해/알아봐]]~|돈을 미리 찾아 두려는데 {passport_kind} 발급비가 <much>|{pages} {passport_kind} 수수료 확인해~|"
        "fee for {passport_kind}|{passport_kind} 요금|{passport_kind:은} 발급할 때 얼마를 내야 하는지 봐~|가족 여행 때문에 {passport_kind} 신청할 건데 수수료가 <cur>|{passport_kind}, {pages} 기준으로 얼마인지 알려~",
        "여권 수수료 좀 알려~|여권 만드는 데 드는 돈이 <cur>",
        "fee,수수료,=53000/50000/47000,원|days,처리 기간,n1,일",
        "{passport_kind}의 발급 수수료는 {fee}입니다.|{passport_kind:은} {fee:이} 들고 발급까지 {days} 걸립니다.|수수료는 {fee}입니다.",
        "{pages:로} 신청할 때의 수수료로 봐~|면수는 {pages}",
    ),
    T(
        "certificate",
        "issue_resident_copy print_residence_paper order_civil_document get_family_paper",
        "주민등록등본 같은 민원 서류를 발급한다|민원 서류 발급|Issue a civil document",
        [
            P(
                "document paper kind",
                "enum",
                "=주민등록등본:resident_copy|등본:resident_copy|주민등록초본:resident_abstract|초본:resident_abstract|가족관계증명서:family_relation|혼인관계증명서:marriage|기본증명서:basic",
                "서류|발급할 서류|Document",
            ),
            P("copies count number", "integer", "=1|2|3|4|5|6", "부수|발급 부수|Copies"),
            O(
                "purpose use reason",
                "string",
                "=은행 제출용|회사 제출용|학교 제출용|청약용|비자 신청용|어린이집 입소용|전세 대출용|법원 제출용",
                "용도|서류 용도|Purpose",
            ),
        ],
        "{document} {copies}부 떼~|{document} {copies}통 발급해~|서류 발급: {document}, {copies}부|은행에 낼 {document:이} 필요해서 그런데 {copies}부 [[뽑아/발급해]]~|{purpose:로} {document} {copies}부 발급 <plz>|{document} {copies}부|"
        "issue {copies} copies of {document}|{document:을} {copies}통 떼고 <want>|{document} {copies}부가 <need>. [[발급해/뽑아]]~|{copies}부만 {document:을} 인쇄해~|{purpose} {document} {copies}통 [[준비해/만들어]]~",
        "서류 좀 발급해~|민원 서류를 떼고 <want>",
        "number,발급 번호,order,|fee,수수료,=200/400/600/1000,원",
        "{document} {copies}부를 발급했습니다. 발급 번호는 {number}입니다.|{document} 발급을 마쳤습니다. 수수료는 {fee}입니다.|수수료 {fee:이} 결제되었고 {document} {copies}부가 나왔습니다.",
        "용도는 {purpose}|{purpose:로} 표시해~",
    ),
    T(
        "civil",
        "report_move_in register_new_home move_in_report declare_moving",
        "이사한 뒤 전입신고를 한다|전입신고|Report a move to a new address",
        [
            P("address new_address to_address", "string", "address", "새 주소|이사한 주소|New address"),
            P("move_date moved_on date", "string", "past", "이사한 날|전입 날짜|Date of the move"),
            P(
                "members people family_size",
                "integer",
                "=1|2|3|4|5",
                "세대원 수|함께 옮긴 사람 수|People moving",
            ),
        ],
        "{move_date} {address:로} 이사했으니 {members}명 전입신고 해~|전입신고: {address} / {move_date} / {members}명|{address} 전입신고 <plz>. 이사한 날 {move_date}, 식구는 {members}명|{members}명이 {move_date} 옮겨 왔다고 전입신고 넣어~. 주소는 {address}|{address:로} {members}명 전입신고 접수해~, {move_date} 이사|"
        "move-in report: {members} people, {address}, moved {move_date}|새집 주소 {address:로} 전입신고를 하고 <want>. {members}명이고 이사 날짜는 {move_date}|{move_date} 이사를 마쳐서 {address} 주소로 {members}명 [[신고해/등록해]]~|전입신고 좀 [[올려/접수해]]~. {address}, {members}명, {move_date}|{members}인 가구 전입신고, 전입일 {move_date}, {address}",
        "전입신고 좀 해~|이사했으니 주소를 신고해~",
        "number,접수 번호,order,|office,처리 기관,=합정동 주민센터/중앙동 주민센터/정자동 행정복지센터/구청 민원실,",
        "{address:로} {members}명의 전입신고를 접수했습니다.|전입신고가 접수되었습니다. 처리 기관은 {office}입니다.|접수 번호는 {number}이고 {office}에서 처리합니다.",
    ),
    T(
        "civil",
        "office_waiting get_counter_wait check_service_queue civil_desk_wait",
        "민원실 창구의 대기 인원을 조회한다|민원실 대기 현황|People waiting at a civil service desk",
        [
            P(
                "office place branch",
                "string",
                _GU.replace("구|", "구청|") + "청",
                "기관|민원실이 있는 곳|Office",
            ),
            P(
                "desk counter service",
                "string",
                "=여권|주민등록|인감|세무|자동차 등록|가족관계|복지 상담|건축 민원|부동산 신고|일자리 상담",
                "창구|업무 창구|Desk",
            ),
        ],
        "{office} {desk} 창구에 몇 명 기다리는지 알려~|{office} {desk} 대기 인원|대기 현황: {office}, {desk} 창구|점심시간에 잠깐 다녀오려는데 {office} {desk} 창구 줄이 긴지 [[봐/확인해]]~|{desk} 업무 보러 {office}에 가려는데 대기가 얼마나 <take>|"
        "how long is the {desk} queue at {office}|{office} {desk} 창구 지금 [[붐비는지/한가한지]] 조회해~|{office}의 {desk} 담당 창구 대기 상황이 <cur>|지금 가면 {office} {desk} 창구에서 오래 기다리는지 봐~|{desk} 창구, {office}, 대기 인원 [[확인해/알려]]~",
        "민원실 대기 인원 좀 알려~|창구에 사람이 많은지 봐~",
        "waiting,대기 인원,n30,명|minutes,예상 시간,min,분",
        "{office} {desk} 창구의 대기 인원은 {waiting}입니다.|{desk} 창구는 {minutes}쯤 기다리셔야 합니다.|지금 {waiting:이} 기다리고 있고 예상 시간은 {minutes}입니다.",
    ),
    T(
        "tax",
        "lookup_local_tax get_tax_bill check_tax_due query_city_tax",
        "내야 할 지방세 금액과 기한을 조회한다|지방세 고지 조회|Look up a local tax bill",
        [
            P(
                "tax kind tax_kind",
                "enum",
                "=재산세:property|자동차세:vehicle|주민세:resident|취득세:acquisition|등록면허세:license",
                "세목|세금 종류|Kind of tax",
            ),
            P("year tax_year", "integer", "=2023|2024|2025|2026", "연도|부과 연도|Year"),
        ],
        "{year}년 {tax} 얼마 나왔는지 알려~|{year}년도 {tax} 고지 금액이 <much>|{tax} {year}년분 조회|세금 조회: {tax}, {year}년|고지서를 잃어버려서 그런데 {year}년 {tax} 좀 [[찾아/확인해]]~|{tax:은} {year}년에 언제까지 내야 하는지 봐~|"
        "{tax} bill for {year}|{year}년 {tax} 납부 기한이 <when>|{tax} 낼 게 남았는지 {year}년 것을 조회해~|{year}년 부과된 {tax:이} <cur>|{year}년에 나온 {tax} 내역을 [[보여/가져와]]~",
        "세금 얼마 나왔는지 봐~|지방세 고지서 좀 조회해~",
        "amount,고지 금액,big_money,원|due,납부 기한,day,|state,납부 상태,=미납/납부 완료/일부 납부,",
        "{year}년 {tax:은} {amount}이고 납부 기한은 {due}입니다.|{tax} 고지 금액은 {amount}, 납부 기한은 {due}이고 납부 상태는 '{state}'입니다.|{year}년 {tax} 고지 금액은 {amount}입니다.",
    ),
    T(
        "tax",
        "lookup_fines check_traffic_fine get_penalty query_car_fine",
        "차량에 부과된 과태료와 범칙금을 조회한다|과태료 조회|Look up fines on a vehicle",
        [
            P("plate car_number vehicle", "string", "plate", "차량 번호|자동차 번호|Plate number"),
            O(
                "violation kind fine_kind",
                "enum",
                "=과속:speeding|신호 위반:signal|주정차 위반:parking|버스 전용 차로 위반:bus_lane|통행료 미납:unpaid_toll",
                "위반 종류|위반 내용|Violation",
            ),
        ],
        "{plate} 과태료 나온 거 있는지 봐~|{plate} 차량에 과태료 <is>|과태료 조회: {plate}|{plate} 미납 과태료가 <much>|중고차로 팔기 전에 {plate} 과태료 남은 게 있나 확인해~|{plate:로} {violation} 과태료가 나왔는지 알려~|"
        "any fines on {plate}|{plate} 범칙금|차 번호 {plate}, 밀린 과태료 [[조회해/찾아]]~|어제 단속에 걸린 것 같아 불안한데 {plate} 과태료 좀 [[봐/확인해]]~|{plate} 차 {violation} 건이 <cur>",
        "과태료 좀 조회해~|밀린 범칙금이 있는지 봐~",
        "count,건수,n1,건|amount,합계,small_money,원|due,납부 기한,day,",
        "{plate} 차량의 과태료는 {count}, 합계 {amount}입니다.|{plate}에 부과된 과태료는 {due}까지 내셔야 합니다.|과태료 합계는 {amount}이고 기한은 {due}입니다.",
        "{violation} 건만 봐~",
    ),
    T(
        "tax",
        "pay_parking_fine settle_fine fine_payment pay_penalty",
        "과태료를 납부한다|과태료 납부|Pay a fine",
        [
            P("notice notice_no number", "string", "order", "고지 번호|과태료 고지 번호|Notice number"),
            P(
                "method payment pay_by",
                "enum",
                "=신용카드:credit_card|계좌 이체:transfer|간편 결제:easy_pay|휴대폰 결제:phone",
                "납부 방법|결제 수단|Payment method",
            ),
        ],
        "과태료 {notice} {method:로} 내~|{notice} 과태료 납부 <plz>, {method}|과태료 납부: {notice}, {method}|{method:로} {notice}번 과태료를 [[결제해/처리해]]~|기한이 오늘까지라니까 {notice} 과태료 {method:로} 바로 납부해~|고지 번호 {notice}, {method} 납부|"
        "pay fine {notice} by {method}|{notice} 고지서를 {method:로} 내고 <want>|밀린 과태료 좀 내~. 고지 번호 {notice}, 방법은 {method}|{notice} 건 {method:로} [[완납해/정리해]]~",
        "과태료 좀 내~|과태료 납부를 처리해~",
        "receipt,영수 번호,order,|amount,납부액,small_money,원",
        "{notice} 과태료 {amount:을} {method:로} 냈습니다.|납부가 끝났습니다. 영수 번호는 {receipt}입니다.|{notice} 건은 {method:로} 납부 처리되었습니다.",
    ),
    T(
        "election",
        "find_polling_place lookup_polling_station where_to_vote get_vote_place",
        "동네의 투표소 위치를 조회한다|투표소 찾기|Polling place of a neighbourhood",
        [
            P("dong area district", "string", _DONG, "동|사는 동|Neighbourhood"),
            P(
                "vote_day kind vote_kind",
                "enum",
                "=사전 투표:early|본투표:main_day",
                "투표 종류|사전 투표 또는 본투표|Early or main day",
            ),
        ],
        "{dong} {vote_day} 어디서 하는지 알려~|{dong} {vote_day} 장소가 <where>|투표소 조회: {dong}, {vote_day}|{dong} {vote_day} 투표소|이사 와서 잘 모르는데 {dong} {vote_day} 장소 좀 찾아~|{vote_day} 하러 가려는데 {dong} 투표소가 <where>|"
        "polling place for {vote_day} in {dong}|{vote_day:은} {dong} 주민이면 어디로 가야 하는지 봐~|{dong}에 사는데 {vote_day} 하는 곳이 <cur>|{dong} 쪽 {vote_day} 장소를 [[확인해/검색해]]~",
        "투표소 좀 찾아~|투표하는 곳이 <where>",
        "place,투표소,=초등학교 체육관/주민센터 3층/구민회관 강당/경로당 1층/도서관 시청각실/중학교 급식실,|hours,운영 시간,=오전 6시부터 오후 6시/오전 6시부터 오후 8시,",
        "{dong} {vote_day} 장소는 {place}입니다.|{place}에서 {hours}까지 투표할 수 있습니다.|{dong} 주민의 {vote_day:은} {place}에서 합니다.",
    ),
    T(
        "election",
        "list_candidates get_candidates candidate_list search_candidates",
        "선거구의 후보 명단을 조회한다|후보자 명단|List the candidates of a district",
        [
            P(
                "district area region",
                "string",
                "=가람구|새빛구|한솔구|푸른구|나루구|솔샘구|해오름구|달맞이구|은빛구|들꽃구",
                "선거구|구 이름|District",
            ),
            P(
                "election vote kind",
                "enum",
                "=구청장 선거:mayor|시의원 선거:city_council|구의원 선거:district_council|교육감 선거:education|국회의원 선거:assembly",
                "선거|선거 종류|Election",
            ),
        ],
        "{district} {election} 후보 누가 있는지 알려~|{district} {election} 후보가 <who>|후보 명단: {district} {election}|{election}에 나온 {district} 후보들 [[보여/정리해]]~|공보물을 못 받아서 그런데 {district} {election} 후보 명단 좀 봐~|"
        "candidates for {election} in {district}|{district} {election} 후보자|{district}에서는 {election}에 몇 명이 나왔는지 조회해~|투표 전에 {district} {election} 후보를 살펴보고 <want>|{election} 후보 목록을 {district} 기준으로 [[뽑아/찾아]]~",
        "후보 명단 좀 보여~|후보가 누구인지 찾아~",
        "count,후보 수,n1,명|first,기호 1번,person,|deadline,투표일,day,",
        "{district} {election} 후보는 모두 {count}입니다.|기호 1번은 {first} 후보이고 투표일은 {deadline}입니다.|{election}에는 {district}에서 {count:이} 나왔습니다.",
    ),
    T(
        "library",
        "library_seats get_reading_room check_study_seats reading_room_status",
        "도서관 열람실의 빈자리를 조회한다|열람실 좌석 현황|Free seats in a library reading room",
        [
            P("library place branch", "string", _LIB, "도서관|도서관 이름|Library"),
            O(
                "room area kind",
                "enum",
                "=일반 열람실:general|노트북실:laptop|어린이실:children|조용한 방:quiet|창가석:window",
                "열람실|열람실 종류|Reading room",
            ),
        ],
        "{library} 열람실 자리 <is>|{library} 지금 빈자리 몇 개인지 봐~|열람실 좌석: {library}|{library} {room} 자리 남았는지 알려~|시험공부하러 {library}에 가려는데 자리가 있는지 [[확인해/조회해]]~|{library} 좌석 현황|{room}에 앉고 싶은데 {library} 자리 좀 확인해~|"
        "free seats at {library}|{library:은} 지금 꽉 찼는지 봐~|{library}에서 공부할 자리가 <need>. 남은 자리를 [[찾아/알려]]~|주말이라 붐빌 것 같은데 {library} 열람실 상황이 <how>",
        "열람실 자리 좀 봐~|도서관 빈자리가 <cur>",
        "free,빈자리,n99,석|total,전체 좌석,=120/150/180/200/240,석",
        "{library} 열람실의 빈자리는 {free}입니다.|지금 {library}에는 {free:이} 비어 있습니다.|빈자리는 {free}이고 전체 좌석은 {total}입니다.",
        "{room} 자리로 봐~",
    ),
    T(
        "library",
        "book_library_seat reserve_study_seat take_reading_seat seat_reservation",
        "도서관 열람실 좌석을 시간제로 예약한다|열람실 좌석 예약|Book a seat in a reading room",
        [
            P("library place branch", "string", _LIB, "도서관|도서관 이름|Library"),
            P("start_time time from", "string", "clock", "시작 시각|앉을 시각|Start time"),
            P("hours length duration", "integer", "=1|2|3|4|5|6", "시간|쓸 시간|Hours"),
            O(
                "seat_kind seat kind",
                "enum",
                "=창가:window|벽 쪽:wall|콘센트 있는 자리:power|칸막이 자리:divider",
                "자리 종류|원하는 자리|Kind of seat",
            ),
        ],
        "{library} 열람실 {start_time}부터 {hours}시간 예약해~|{start_time}부터 {library}에서 {hours}시간 앉을 자리 잡아~|좌석 예약: {library} / {start_time} / {hours}시간|{library} 자리 {hours}시간 <plz>, {start_time}부터|{seat_kind:로} {library} {start_time}부터 {hours}시간 잡아~|"
        "book a seat at {library} from {start_time} for {hours} hours|시험이 코앞이라 {library} 좌석을 {start_time}부터 {hours}시간 [[맡아/예약해]]~|{library}에서 {hours}시간 공부하고 <want>. {start_time} 시작으로 자리를 예약해~|{hours}시간짜리 좌석 하나, {library}, {start_time}|{start_time}에 {library} 가서 {hours}시간 있을 건데 좌석 [[걸어/잡아]]~",
        "열람실 자리 좀 잡아~|도서관 좌석을 예약하고 <want>",
        "seat,좌석 번호,n99,번|number,예약 번호,order,",
        "{library} {seat} 좌석을 {start_time}부터 {hours}시간 예약했습니다.|좌석은 {seat}이고 예약 번호는 {number}입니다.|{library} 좌석 예약을 마쳤습니다. 예약 번호는 {number}입니다.",
        "자리는 {seat_kind:로} 해~|되도록 {seat_kind:로} 골라~",
    ),
    T(
        "pool",
        "pool_hours get_swim_times lookup_free_swim public_pool",
        "공공 수영장의 자유 수영 시간을 조회한다|자유 수영 시간표|Free swimming hours of a public pool",
        [
            P(
                "pool place facility",
                "string",
                "=시민수영장|올림픽수영장|구민체육센터|한강수영장|청소년수련관|장애인체육관|국민체육센터|학생수영장|문화체육센터|해양체육센터|종합운동장 수영장",
                "수영장|수영장 이름|Pool",
            ),
            P("date day when", "string", "date", "날짜|갈 날짜|Date"),
        ],
        "{date} {pool} 자유 수영 몇 시에 하는지 알려~|{pool} {date} 자유 수영 시간이 <when>|수영장 시간: {pool}, {date}|{pool} {date} 운영 시간|{date} 아이들과 {pool:로} 수영하러 가려는데 시간표 [[봐/찾아]]~|{pool:은} {date} 문을 여는지 확인해~|"
        "free swim at {pool} on {date}|강습이 없는 시간에 가려는데 {pool} {date} 자유 수영 시간을 조회해~|{date} {pool} 가면 언제 수영할 수 있는지 <cur>|{pool} 자유 수영표, {date} 것으로 [[보여/가져와]]~",
        "수영장 시간 좀 알려~|자유 수영 시간이 <cur>",
        "hours,운영 시간,=오전 6시부터 8시 50분/오전 9시부터 낮 12시/오후 1시부터 2시 50분/오후 2시부터 5시/저녁 6시부터 8시 50분,|fee,입장료,=3000/3500/4000/5000/6000,원|lanes,이용 레인,n1,개",
        "{pool} 자유 수영은 {date} {hours}까지입니다.|{date} {pool} 자유 수영 시간은 {hours}까지이고 입장료는 {fee}입니다.|입장료는 {fee}이며 쓸 수 있는 레인은 {lanes}입니다.",
    ),
    T(
        "recycle",
        "recycling_day lookup_trash_day get_pickup_day garbage_schedule",
        "동네의 분리배출 요일을 조회한다|분리배출 요일|Collection day of recyclables",
        [
            P("dong area neighborhood", "string", _DONG, "동|사는 동|Neighbourhood"),
            P(
                "waste kind material",
                "string",
                "=투명 페트병|종이|비닐|유리병|캔|스티로폼|음식물 쓰레기|일반 쓰레기|플라스틱|헌 옷|폐건전지|형광등|종이 팩|우산|프라이팬",
                "품목|버릴 것|Material",
            ),
        ],
        "{dong} {waste} 버리는 요일 알려~|{dong}에서는 {waste:을} 무슨 요일에 내놓는지 봐~|분리배출: {dong}, {waste}|{waste} 배출 요일 {dong}|{dong:로} 이사 왔는데 {waste} 내놓는 날이 <when>|{waste:이} 잔뜩 쌓였는데 {dong} 수거일 [[조회해/찾아]]~|"
        "when is {waste} collected in {dong}|{dong} {waste} 수거일이 <cur>|{waste:은} {dong} 기준으로 언제 버려야 <do>|{dong} 사는데 {waste} 언제 내놓으면 되는지 [[확인해/알려]]~",
        "분리배출 요일 좀 알려~|쓰레기 버리는 날이 <when>",
        "day,배출 요일,weekday,|time,배출 시간,=저녁 6시부터 자정/저녁 8시부터 자정/오후 7시부터 밤 11시,",
        "{dong}에서 {waste:은} {day}에 내놓으시면 됩니다.|{waste} 배출 시간은 {day} {time}까지입니다.|{dong} {waste} 배출 요일은 {day}입니다.",
    ),
    T(
        "recycle",
        "find_recycling_box lookup_collection_box get_disposal_box where_to_recycle",
        "따로 모으는 폐품의 수거함 위치를 알려 준다|전용 수거함 위치|Find the collection box for a special kind of waste",
        [
            P(
                "item thing article",
                "string",
                "=폐건전지|폐형광등|먹다 남은 약|종이 팩|헌 옷|폐식용유|보조 배터리|소형 가전|아이스팩|투명 페트병|폐휴대폰|잉크 카트리지|안 쓰는 안경|커피 캡슐|헌 신발|깨끗한 스티로폼|알루미늄 캔",
                "물건|버릴 물건|Item",
            ),
            P("dong area neighborhood", "string", _DONG, "동|사는 동|Neighbourhood"),
        ],
        "{dong} {item} 수거함이 <where>|{item} 어디에 버리는지 {dong} 것으로 알려~|{dong}에 {item} 모으는 함이 <is>|수거함 조회: {item}, {dong}|{dong} {item} 수거함|대청소하다 {item:이} 나왔는데 {dong} 수거함 위치 좀 [[찾아/조회해]]~|"
        "where can I drop off {item} in {dong}|{dong:로} 이사 온 지 얼마 안 돼서 그런데 {item} 내놓는 곳을 [[알려/봐]]~|{item:을} 따로 버리고 <want>. {dong} 수거함을 찾아~|{item:은} {dong} 어디에서 받는지 <cur>|{dong} 근처에서 {item} 받는 곳을 [[검색해/확인해]]~",
        "수거함 위치 좀 알려~|따로 버려야 하는 물건은 어디에 내놓는지 찾아~",
        "box,수거함 위치,=주민센터 1층/아파트 분리수거장/구청 민원실 앞/경로당 옆/도서관 입구/체육센터 로비,|hours,이용 시간,=오전 9시부터 오후 6시/하루 종일/오전 6시부터 밤 10시,",
        "{dong} {item} 수거함은 {box}에 있습니다.|{item:은} {box} 수거함에 넣으시면 됩니다.|수거함은 {box}에 있고 이용 시간은 {hours}입니다.",
    ),
    T(
        "tree",
        "request_tree_pruning trim_street_tree ask_tree_care report_street_tree",
        "가로수의 가지치기나 점검을 구청에 요청한다|가로수 관리 요청|Ask for care of a street tree",
        [
            P(
                "tree species kind",
                "string",
                "=은행나무|벚나무|플라타너스|느티나무|이팝나무|메타세쿼이아|회화나무|단풍나무|소나무|배롱나무|튤립나무",
                "나무|가로수 종류|Tree",
            ),
            P(
                "place location street",
                "string",
                "=주민센터 앞길|초등학교 정문 앞|아파트 단지 입구|시장 골목 어귀|버스 정류장 옆|우체국 건너편|하천 산책로|역 광장|상가 간판 앞|어린이 공원 옆",
                "장소|나무가 있는 곳|Place",
            ),
            P(
                "work care request_kind",
                "enum",
                "=가지치기:pruning|병충해 방제:pest_control|쓰러짐 점검:fall_check|잔가지 정리:branch_removal|물 주기:watering",
                "작업|필요한 작업|Work",
            ),
        ],
        "{place} {tree} {work} 요청해~|가로수 요청: {place} / {tree} / {work}|{tree} {work:을} 구청에 [[신청해/접수해]]~. 위치는 {place}|{place}에 있는 {tree:이} 걱정돼서 그런데 {work} 좀 신청해~|{work} <plz>, {place} {tree}|"
        "{work} for the {tree} at {place}|{place}의 {tree}, {work} 필요|{place} {tree:은} {work:이} <need>. 접수해~|지나다니기 불편하니 {place} {tree} {work} 민원을 넣어~|{place} {tree:이} 걱정되니 {work:을} 요청하고 <want>",
        "가로수 관리 좀 요청해~|가로수 민원을 넣고 <want>",
        "number,접수 번호,order,|visit,작업 예정일,day,",
        "{place}의 {tree} {work:을} 요청했습니다.|접수 번호는 {number}이고 작업 예정일은 {visit}입니다.|{place} {tree} 건은 {visit}에 작업할 예정입니다.",
    ),
    T(
        "water",
        "submit_water_reading send_water_meter report_meter enter_water_usage",
        "수도 계량기의 지침을 등록한다|수도 계량기 검침 등록|Submit a water meter reading",
        [
            P(
                "customer customer_no account",
                "string",
                "=10-24-118|21-07-345|33-51-902|42-18-067|55-03-721|60-44-289|71-26-530|84-39-614|93-12-478|16-85-203",
                "수용가 번호|수도 고객 번호|Customer number",
            ),
            P(
                "reading value figure",
                "integer",
                "=128|214|356|407|489|512|638|745|816|903|1024|1187|1352",
                "지침|계량기 숫자|Meter reading",
            ),
        ],
        "수도 계량기 {reading:로} 등록해~. 수용가 번호는 {customer}|{customer} 계량기 숫자 {reading} 입력해~|검침 등록: {customer}, {reading}|수용가 {customer}, 이번 달 지침 {reading} 올려~|검침원이 못 들어온다고 해서 그런데 {customer} 지침 {reading:로} 접수해~|"
        "water meter {customer}: {reading}|{customer} 번호로 {reading} 검침값을 [[보내/제출해]]~|계량기를 보니 {reading}인데 {customer} 앞으로 [[적어/등록해]]~|자가 검침 {customer} / {reading}|수도 검침값 {reading:을} 수용가 번호 {customer}에 넣고 <want>",
        "수도 검침 좀 등록해~|계량기 숫자를 입력하고 <want>",
        "usage,사용량,n30,톤|bill,예상 요금,money,원",
        "{customer} 계량기 지침을 {reading:로} 등록했습니다.|이번 달 사용량은 {usage}이고 예상 요금은 {bill}입니다.|지침 {reading:이} 등록되었습니다. 사용량은 {usage}입니다.",
    ),
    T(
        "water",
        "water_outage check_water_cut get_water_stop query_outage_notice",
        "동네의 단수 예정 시간을 조회한다|단수 안내 조회|Planned water cut in a neighbourhood",
        [
            P("dong area neighborhood", "string", _DONG, "동|동 이름|Neighbourhood"),
            P("date day when", "string", "date", "날짜|조회할 날짜|Date"),
        ],
        "{date} {dong} 단수되는지 알려~|{dong} {date} 물 안 나오는 시간이 <when>|단수 조회: {dong}, {date}|{dong} {date} 단수|안내문을 못 봐서 그런데 {date} {dong} 물이 끊기는지 [[확인해/찾아]]~|{date} {dong:은} 수돗물이 나오는지 봐~|"
        "is there a water cut in {dong} on {date}|{dong} 급수 중단 시간, {date} 것 [[조회해/알려]]~|김장하기로 했는데 {date} {dong} 단수 계획이 <is>|{dong} 단수가 {date} 몇 시까지인지 <cur>",
        "단수 시간 좀 알려~|물이 언제 끊기는지 조회해~",
        "start,시작,=오전 9시/오전 10시/오전 11시/오후 1시,|end,끝,=오후 3시/오후 5시/저녁 6시/밤 9시,|reason,이유,=노후 상수관 교체/배수지 청소/누수 복구/밸브 점검,",
        "{date} {dong} 단수는 {start}부터 {end}까지입니다.|{dong} 단수 이유는 {reason}입니다.|{reason} 작업으로 {end}까지 물이 나오지 않습니다.",
    ),
    T(
        "complaint",
        "report_noise file_noise_complaint noise_report register_noise",
        "소음 민원을 종류별로 접수한다|소음 민원 접수|File a noise complaint by kind",
        [
            P(
                "noise kind source",
                "enum",
                "=층간소음:neighbor|공사장 소음:construction|유흥가 소음:nightlife|확성기 소음:loudspeaker|오토바이 소음:motorcycle|개 짖는 소리:dog",
                "소음 종류|소음의 종류|Kind of noise",
            ),
            P("address place location", "string", "address", "주소|소음이 나는 곳|Address"),
            P("time at heard_at", "string", "clock", "시각|들린 시각|Time"),
        ],
        "{address} {noise} 신고해~. {time}부터 계속 들림|소음 민원: {noise}, {address}, {time}|{time}쯤 {address}에서 나는 {noise} 민원 넣어~|{noise} 때문에 잠을 못 자서 그런데 {address} 건 접수해~. 시각은 {time}|{address} {noise} 민원 <plz>, 발생 시각 {time}|"
        "noise complaint at {address}: {noise}, {time}|{noise} 신고하고 <want>. 주소는 {address}, 들린 때는 {time}|{time} {address} {noise}|{address} 쪽 {noise:이} 심하니 {time} 발생으로 [[접수해/등록해]]~|{noise} 좀 단속하게 [[신고해/알려]]~. 장소 {address}, 시각 {time}",
        "소음 신고 좀 해~|시끄러워서 민원을 넣고 <want>",
        "number,접수 번호,order,|visit,현장 확인,day,",
        "{address}의 {noise} 민원을 접수했습니다. 접수 번호는 {number}입니다.|{noise} 건은 {visit}에 현장을 확인합니다.|민원이 접수되었습니다. 접수 번호는 {number}입니다.",
    ),
    T(
        "complaint",
        "report_smell smell_complaint odor_report file_odor",
        "악취 민원을 종류별로 접수한다|악취 신고|File a complaint about a smell",
        [
            P(
                "smell odor kind",
                "string",
                "=하수구 냄새|음식물 쓰레기 냄새|가축 분뇨 냄새|고무 타는 냄새|페인트 냄새|담배 냄새|기름 냄새|썩은 생선 냄새|화학 약품 냄새|연기 냄새|정화조 냄새",
                "냄새|냄새 종류|Smell",
            ),
            P(
                "place location where",
                "string",
                "=아파트 지하 주차장|상가 뒷골목|공장 담장 옆|하천 다리 밑|전통시장 입구|초등학교 뒤편|버스 차고지 옆|빗물받이 근처|공원 화장실|음식점 거리|축사 옆 도로",
                "장소|냄새가 나는 곳|Place",
            ),
            O(
                "strength level degree",
                "enum",
                "=약함:weak|보통:medium|심함:strong",
                "세기|냄새 세기|Strength",
            ),
        ],
        "{place}에서 {smell:이} 난다고 신고해~|악취 신고: {place}, {smell}|{place} {smell} 민원 [[접수해/넣어]]~|창문을 못 열 정도니까 {place} {smell} 신고해~|{smell} 민원 <plz>. 장소는 {place}|{place} {smell}, 세기 {strength}, 접수 <plz>|"
        "bad smell at {place}: {smell}|{place} {smell} 원인을 조사하게 [[신고해/요청해]]~|{smell:을} 신고하고 <want>. {place}에서 며칠째 나는 냄새|{place} 지나갈 때마다 {smell} 때문에 괴로운데 구청에 [[알려/접수해]]~",
        "냄새 신고 좀 해~|악취 민원을 넣고 <want>",
        "number,접수 번호,order,|team,담당,=환경과 생활환경팀/하수도팀/축산과/청소행정팀,",
        "{place}의 {smell} 신고를 접수했습니다.|{smell} 민원의 담당은 {team}입니다.|접수 번호는 {number}이고 {team}에서 확인합니다.",
        "세기는 {strength}|냄새 세기는 {strength:로} 적어~",
    ),
)

_PORT = (
    "=인천|속초|강릉|포항|울산|부산|여수|목포|군산|서귀포|통영|완도|대천|안면도|묵호|거제|진도|제부도|변산"
)
_MOUNT = "=설악산|지리산|북한산|한라산|덕유산|소백산|치악산|오대산|월악산|내장산|무등산|계룡산|관악산|가야산|속리산|태백산|팔공산|도봉산|주왕산|금정산"
_BEACH = "=해운대|광안리|경포|속초해수욕장|대천|을왕리|협재|중문|망상|변산|만리포|꽃지|월포|송정|함덕|낙산|명사십리|삼척해수욕장"

NATURE = (
    T(
        "tide",
        "get_tides tide_times lookup_tide query_high_tide",
        "바다의 만조와 간조 시각을 조회한다|물때 조회|High and low tide times",
        [
            P("port coast place", "string", _PORT, "지역|바닷가 지역|Coast"),
            P("date day when", "string", "date", "날짜|물때를 볼 날짜|Date"),
        ],
        "{date} {port} 물때 알려~|{port} {date} 간조가 <when>|{port} 만조 시각 {date} 것 [[조회해/찾아]]~|물때: {port}, {date}|{date} 바닷가에서 놀려고 {port}에 가는데 물 빠지는 시각 좀 봐~|{port}에서 {date} 바닷물이 언제 빠지는지 [[확인해/알려]]~|"
        "tide times at {port}, {date}|{port} {date} 밀물 썰물|{date} {port}에서 낚시할 시간을 맞추려는데 물때가 <cur>|{port} 앞바다 만조 시각이 {date} 몇 시인지 봐~",
        "물때 좀 알려~|만조 시각이 <when>|썰물이 언제인지 찾아~",
        "high,만조,=오전 5시 42분/오전 7시 18분/오전 9시 3분/오전 10시 26분,|low,간조,=오후 12시 5분/오후 1시 31분/오후 3시 14분/오후 4시 47분,|range,조차,cm,cm",
        "{date} {port}의 만조는 {high}, 간조는 {low}입니다.|{port}에서는 {low}에 물이 가장 많이 빠집니다.|{port} 만조 시각은 {high}이고 조차는 {range}입니다.",
    ),
    T(
        "pollen",
        "pollen_level get_pollen check_pollen_risk pollen_index",
        "지역의 꽃가루 농도 위험 단계를 조회한다|꽃가루 농도|Pollen level of a place",
        [
            P("city location region", "string", _CITY, "도시|도시 이름|City"),
            P(
                "pollen plant kind",
                "enum",
                "=소나무:pine|참나무:oak|자작나무:birch|잡초:weed|돼지풀:ragweed|잔디:grass",
                "식물|꽃가루 종류|Kind of pollen",
            ),
        ],
        "{city} {pollen} 꽃가루 심한지 알려~|오늘 {city} {pollen} 꽃가루 <how>|{pollen} 꽃가루 농도, {city}|꽃가루 조회: {city} {pollen}|알레르기가 있어서 그런데 {city} {pollen} 꽃가루 [[봐/확인해]]~|{city}에 {pollen} 꽃가루가 많이 날리는지 알려~|"
        "{pollen} pollen level in {city}|재채기가 멈추지 않는데 {city} {pollen} 꽃가루 수치가 <cur>|{city} 나들이 전에 {pollen} 꽃가루 위험 단계 좀 [[찾아/조회해]]~|{pollen} 꽃가루가 {city}에서 몇 단계인지 봐~",
        "꽃가루 농도 좀 알려~|꽃가루가 심한지 봐~",
        "level,위험 단계,=낮음/보통/높음/매우 높음,|peak,많은 시간대,=오전 6시부터 10시/오전 10시부터 낮 12시/해 질 무렵/늦은 오후,",
        "{city}의 {pollen} 꽃가루 농도는 {level} 단계입니다.|{pollen} 꽃가루는 {peak}에 많이 날립니다.|오늘 {city} {pollen} 꽃가루는 {level}입니다.",
    ),
    T(
        "quake",
        "list_earthquakes recent_quakes search_earthquakes get_quake_list",
        "최근에 일어난 지진을 조회한다|최근 지진 목록|Recent earthquakes of a region",
        [
            P(
                "region area place",
                "string",
                "=경북|경남|전남|충북|강원|제주 해역|동해|서해|일본|대만|인도네시아|튀르키예|칠레|필리핀|멕시코|뉴질랜드",
                "지역|지진 지역|Region",
            ),
            P("days period last_days", "integer", "=3|7|10|14|30|60|90", "기간|최근 일수|Days back"),
            O(
                "min_magnitude magnitude over",
                "number",
                "=1.5|1.8|2.0|2.2|2.5|2.8|3.0",
                "최소 규모|규모 하한|Minimum magnitude",
            ),
        ],
        "최근 {days}일 {region} 지진 있었는지 알려~|{region}에서 {days}일 동안 일어난 지진 목록 [[보여/뽑아]]~|지진 조회: {region}, 최근 {days}일|조금 전에 흔들린 것 같은데 {region} 최근 {days}일 지진 기록을 확인해~|{region} 지진 {days}일치|"
        "earthquakes in {region}, last {days} days|규모 {min_magnitude} 이상으로 {region} 최근 {days}일 지진 찾아~|{region:은} 요즘 지진이 잦은지 {days}일 기록을 봐~|{days}일 사이 {region} 지진이 몇 번 났는지 <cur>|{region} 여행을 앞두고 걱정돼서 그런데 {days}일간 지진 소식 좀 [[찾아/검색해]]~",
        "최근 지진 좀 찾아~|지진이 있었는지 봐~",
        "count,횟수,n30,회|largest,최대 규모,=3.1/3.4/3.6/3.9/4.2/4.5/4.9,|depth,진원 깊이,n30,km",
        "최근 {days}일 동안 {region}에서 지진이 {count} 있었습니다.|{region}의 최대 규모는 {largest}입니다.|가장 큰 지진은 규모 {largest}, 깊이는 {depth}입니다.",
        "규모 {min_magnitude} 이상만 봐~",
    ),
    T(
        "river",
        "river_level get_water_level check_river query_river_gauge",
        "강의 지점별 수위를 조회한다|하천 수위|Water level of a river",
        [
            P(
                "river stream name",
                "string",
                "=한강|낙동강|금강|영산강|섬진강|탄천|안양천|중랑천|갑천|태화강|임진강|북한강|남한강|형산강|만경강|동진강|홍천강|청계천|양재천",
                "하천|강 이름|River",
            ),
            P(
                "point gauge place",
                "enum",
                "=상류:upstream|중류:midstream|하류:downstream",
                "지점|측정 지점|Point",
            ),
        ],
        "{river} {point} 수위 알려~|지금 {river} {point} 물이 얼마나 찼는지 봐~|수위 조회: {river}, {point}|{river} {point} 수위|비가 많이 와서 걱정인데 {river} {point} 수위가 <how>|{river} {point:은} 넘칠 위험이 있는지 [[확인해/조회해]]~|"
        "water level of {river}, {point}|산책로가 잠겼을까 봐 그런데 {river} {point} 수위 좀 [[봐/알려]]~|{river:은} {point} 쪽 수위가 <cur>|{point} 기준 {river} 수위를 [[보여/찾아]]~",
        "강 수위 좀 알려~|물이 얼마나 찼는지 봐~",
        "level,수위,=0.8/1.4/2.1/3.6/4.2/5.7/6.3,m|stage,단계,=정상/관심/주의/경계,",
        "{river} {point}의 수위는 {level}입니다.|지금 {river} {point} 수위는 {level}, {stage} 단계입니다.|수위는 {level}, 단계는 {stage}입니다.",
    ),
    T(
        "uv",
        "uv_index get_uv check_sun_strength lookup_uv",
        "도시의 자외선 지수를 조회한다|자외선 지수|UV index of a city",
        [
            P("city location region", "string", _CITY, "도시|도시 이름|City"),
            P("date day when", "string", "date", "날짜|조회할 날짜|Date"),
        ],
        "{date} {city} 자외선 지수 알려~|{city} {date} 자외선 <how>|자외선: {city}, {date}|{date} {city}에서 운동회가 있는데 자외선이 센지 [[봐/확인해]]~|{city} {date} 자외선 지수|피부가 약해서 그런데 {date} {city} 자외선 좀 조회해~|"
        "UV index {city} {date}|{date} {city} 나갈 때 모자를 써야 할 정도로 볕이 센지 알려~|{city}의 {date} 자외선 지수가 <what>|{date} {city} 자외선이 가장 센 시간을 찾아~",
        "자외선 지수 좀 알려~|자외선이 센지 봐~",
        "uv,자외선 지수,n1,|peak,가장 센 시각,=오전 11시/낮 12시/오후 1시/오후 2시,",
        "{date} {city}의 자외선 지수는 {uv}이고 {peak}에 가장 셉니다.|{city}의 자외선 지수는 {uv}이고 가장 센 시각은 {peak}입니다.|볕은 {peak}에 가장 강하며 자외선 지수는 {uv}입니다.",
    ),
    T(
        "stars",
        "constellation_visible find_constellation check_star_view when_see_stars",
        "별자리나 행성을 볼 수 있는 시각과 방향을 조회한다|별 관측 정보|When and where a constellation or planet is visible",
        [
            P(
                "target star object",
                "string",
                "=오리온자리|거문고자리|물고기자리|전갈자리|처녀자리|사자자리|백조자리|목성|토성|화성|마차부자리|플레이아데스성단|안드로메다은하|쌍둥이자리|독수리자리|큰개자리",
                "대상|별자리나 행성|Target",
            ),
            P("city location place", "string", _CITY, "도시|관측할 도시|City"),
            P("date day night", "string", "date", "날짜|관측할 날짜|Date"),
        ],
        "{date} {city}에서 {target} 언제 보이는지 알려~|{city} {date} {target} 관측 시각|별 관측: {target}, {city}, {date}|아이와 별을 보기로 해서 그런데 {date} {city}에서 {target:이} 어느 쪽에 뜨는지 [[찾아/봐]]~|{target:을} {city}에서 {date} 볼 <can>|"
        "can I see {target} from {city} on {date}|{target} 사진을 찍고 <want>. {date} {city} 기준으로 볼 수 있는 때를 찾아~|{date} {city} 밤하늘에서 {target:은} 몇 시에 떠오르는지 조회해~|{target} 보기 좋은 시각이 <when> {city}, {date}|{city}에서 {target:이} 가장 잘 보이는 방향이 {date} 기준으로 <cur>",
        "별자리 언제 보이는지 알려~|별 보기 좋은 시각이 <cur>",
        "time,보이는 시각,=저녁 8시 10분/밤 9시 40분/밤 11시/새벽 2시 20분/새벽 4시 5분,|direction,방향,=동쪽/남동쪽/남쪽/남서쪽/서쪽,",
        "{date} {city}에서 {target:은} {time}부터 {direction} 하늘에 보입니다.|{target:은} {direction} 하늘에서 {time}쯤 잘 보입니다.|{city}에서 {target:을} 볼 수 있는 시각은 {time}이고 방향은 {direction}입니다.",
    ),
    T(
        "stars",
        "get_moonrise moonrise_time lookup_moonrise when_moon_rises",
        "날짜별로 달이 뜨는 시각과 방향을 조회한다|달 뜨는 시각|Time and direction of moonrise",
        [
            P("date day night", "string", "date", "날짜|조회할 날짜|Date"),
            P("city location place", "string", _CITY, "도시|도시 이름|City"),
        ],
        "{date} {city}에서 달이 몇 시에 뜨는지 알려~|{city} {date} 월출이 <when>|월출: {city}, {date}|{date} {city} 달 뜨는 시각|{date} 밤낚시를 가는데 {city}에서 달이 언제 올라오는지 봐~|{city}에서 {date} 달을 볼 수 있는 시각 좀 [[확인해/알려]]~|"
        "moonrise in {city} on {date}|달이 뜨기 전에 별을 찍으려고 그런데 {date} {city} 월출 시각을 조회해~|{date} {city} 달은 어느 쪽에서 뜨는지 찾아~|{city}의 {date} 월출 시각이 <cur>|달맞이를 하고 <want>. {date} {city} 달이 뜨는 때를 [[찾아/알아봐]]~",
        "달 뜨는 시각 좀 알려~|달이 언제 뜨는지 <cur>",
        "rise,월출 시각,=오후 4시 52분/오후 6시 11분/저녁 7시 34분/밤 9시 8분/밤 10시 47분,|direction,방향,=북동쪽/동쪽/남동쪽,",
        "{date} {city}에서 달은 {rise}에 {direction} 하늘에 뜹니다.|달은 {rise}에 {direction} 하늘에서 떠오릅니다.|{city}의 월출 시각은 {rise}이고 방향은 {direction}입니다.",
    ),
    T(
        "mountain",
        "trail_status check_trail get_hiking_info mountain_trail_open",
        "산의 탐방로 개방 여부를 조회한다|등산로 개방 상태|Whether a mountain trail is open",
        [
            P("mountain park name", "string", _MOUNT, "산|산 이름|Mountain"),
            P(
                "course trail route",
                "string",
                "=정상 코스|능선 코스|계곡 코스|둘레길|폭포 코스|암릉 코스|전망대 코스|사찰 코스|숲길 코스|종주 코스",
                "코스|등산 코스|Trail",
            ),
            O("date day when", "string", "date", "날짜|오를 날짜|Date"),
        ],
        "{mountain} {course} 열렸는지 알려~|{mountain} {course} 지금 갈 수 있는지 확인해~|등산로 조회: {mountain} {course}|{date} {mountain} {course} 오를 <can>|눈이 많이 왔다던데 {mountain} {course} 통제 중인지 [[봐/찾아]]~|{mountain} {course} 개방 여부|"
        "is the {mountain} {course} open|{mountain:로} 산행을 가려는데 {course} 상태가 <how>|부모님을 모시고 {mountain} {course:을} 걸으려는데 막힌 구간이 있는지 조회해~|{course:로} {mountain} 오르는 데 얼마나 <take>|{mountain}에서 {course:은} 열려 있는지 <cur>",
        "등산로 열렸는지 봐~|탐방로 상태 좀 조회해~",
        "state,상태,=개방/일부 통제/통제/예약제 운영,|minutes,왕복 시간,=90/120/150/180/240/300/360,분|length,거리,km,km",
        "{mountain} {course}의 상태는 {state}이고 왕복 {minutes} 걸립니다.|지금 {mountain} {course:은} {state} 상태이며 왕복 {minutes} 걸립니다.|지금 {course} 상태는 {state}이고 왕복 시간은 {minutes}입니다.",
        "{date} 오를 예정",
    ),
    T(
        "mountain",
        "autumn_leaves foliage_forecast get_leaf_peak lookup_foliage",
        "산의 단풍이나 꽃이 절정인 시기를 조회한다|단풍과 꽃 절정 시기|Peak of autumn leaves or blossoms",
        [
            P("place mountain park", "string", _MOUNT, "산|산 이름|Mountain"),
            P(
                "kind what season",
                "enum",
                "=단풍:autumn_leaves|철쭉:royal_azalea|진달래:azalea|눈꽃:snow_flower|억새:silver_grass",
                "볼거리|단풍이나 꽃|What to see",
            ),
        ],
        "{place} {kind} 언제가 제일 예쁜지 알려~|{place} {kind} 절정이 <when>|{kind} 시기: {place}|{place} {kind} 절정 시기|{kind} 보러 {place}에 가려는데 날짜를 언제로 잡으면 좋을지 [[찾아/봐]]~|{place} {kind:이} 한창이려면 며칠 남았는지 조회해~|"
        "{kind} peak at {place}|올해 {place} {kind} 예상 시기가 <cur>|사진 동호회에서 {place} {kind:을} 찍기로 했는데 절정일 좀 [[확인해/알려]]~|{place}에서 {kind:을} 보고 <want>. 가장 좋은 때를 찾아~",
        "단풍 절정이 <when>|꽃이 언제 피는지 찾아~",
        "left,절정까지,n30,일|crowd,주말 혼잡,=여유/보통/혼잡/매우 혼잡,",
        "{place} {kind} 절정까지 {left} 남았습니다.|{place} {kind:은} {left} 뒤에 가장 보기 좋습니다.|절정은 {left} 뒤이고 주말 혼잡도는 {crowd}입니다.",
    ),
    T(
        "beach",
        "beach_info get_beach_state check_beach sea_bathing",
        "해수욕장의 수온과 물결, 입수 가능 여부를 조회한다|해수욕장 상태|Water and waves at a beach",
        [
            P("beach name place", "string", _BEACH, "해수욕장|바닷가 이름|Beach"),
            P("date day when", "string", "date", "날짜|갈 날짜|Date"),
        ],
        "{date} {beach} 바다에 들어갈 수 있는지 알려~|{beach} {date} 물결 <how>|바다 상태: {beach}, {date}|{beach} {date} 수온|{date} 아이들 데리고 {beach}에 가는데 파도가 높은지 [[봐/확인해]]~|{beach} 바닷물 온도가 {date} 몇 도인지 찾아~|"
        "sea conditions at {beach} on {date}|{date} {beach}에서 서핑하고 <want>. 파도 높이 좀 조회해~|{beach}에 해파리가 나왔다던데 {date} 상황이 <how>|{beach} 쪽 바다가 {date} 잔잔할지 <cur>|{date} {beach:은} 수영해도 <become>",
        "바다 상태 좀 알려~|파도가 높은지 봐~",
        "water,수온,=18/20/22/23/24/25/26,도|wave,파고,=0.3/0.5/0.8/1.2/1.7/2.1,m|jelly,해파리,=없음/적음/많음,",
        "{date} {beach}의 수온은 {water}, 파고는 {wave}이고 해파리 출현 정도는 '{jelly}'입니다.|{beach} 바닷물은 {water}이고 파고는 {wave}입니다. 해파리 출현 정도는 '{jelly}'입니다.|{beach}의 파고는 {wave}, 수온은 {water}, 해파리 출현 정도는 '{jelly}'입니다.",
    ),
    T(
        "forest",
        "forest_fire_risk get_fire_danger check_forest_fire wildfire_index",
        "지역의 산불 위험 등급을 조회한다|산불 위험 등급|Forest fire danger of an area",
        [
            P(
                "area region county",
                "string",
                "=강릉|삼척|울진|안동|고성|홍천|밀양|합천|영덕|양양|정선|제천|단양|남원|하동|보은|예산|서산|광양",
                "지역|시군 이름|Area",
            ),
            P("date day when", "string", "date", "날짜|조회할 날짜|Date"),
        ],
        "{date} {area} 산불 위험 등급 알려~|{area} {date} 산불 위험 <how>|산불 위험: {area}, {date}|{area} 산불 등급 {date}|건조주의보가 내려서 그런데 {date} {area} 산불 위험이 높은지 [[봐/확인해]]~|{area:은} {date} 산에 들어가도 될 정도인지 조회해~|"
        "forest fire danger in {area}, {date}|{date} 밭두렁을 태우지 말라던데 {area} 산불 위험 지수가 <what>|{area} 쪽 {date} 산불 예보를 [[찾아/보여]]~|{area} 산에 {date} 오르려는데 산불 위험이 <cur>",
        "산불 위험 등급 좀 알려~|산불 위험이 높은지 봐~",
        "grade,등급,=낮음/다소 높음/높음/매우 높음,|humidity,실효 습도,percent,%",
        "{date} {area}의 산불 위험 등급은 {grade}입니다.|{area} 산불 위험은 {grade}입니다.|산불 위험 등급은 {grade}이고 실효 습도는 {humidity}입니다.",
    ),
)

SAFETY = (
    T(
        "emergency",
        "emergency_beds get_er_status check_emergency_room er_capacity",
        "응급실의 남은 병상과 진료 가능 여부를 조회한다|응급실 병상 현황|Free beds in emergency rooms",
        [
            P("region district area", "string", _GU, "지역|구 이름|District"),
            P(
                "case need patient",
                "enum",
                "=소아:pediatric|골절:fracture|화상:burn|심근경색:cardiac|뇌졸중:stroke|분만:delivery|중독:poisoning",
                "환자 상태|필요한 진료|Kind of case",
            ),
        ],
        "{region} {case} 환자 받는 응급실 찾아~|{region}에서 지금 {case} 진료되는 응급실 <is>|응급실 조회: {region}, {case}|{region} 응급실 {case} 병상|급한데 {region} {case} 응급실 자리가 있는지 [[봐/확인해]]~|바로 가야 하니 {region}에서 {case} 환자가 들어갈 응급실 병상 좀 조회해~|"
        "ER beds in {region} for {case}|{region} 쪽 응급실이 {case} 환자를 받는지 알려~|{case} 환자를 {region} 어느 응급실로 데려가야 하는지 찾아~|구급차 안인데 {region}에 {case} 받아 주는 응급실을 [[알아봐/찾아]]~",
        "응급실 자리 있는지 봐~|지금 갈 수 있는 응급실을 찾아~",
        "hospital,병원,=시립의료원/대학병원/중앙병원/솔빛병원/온누리병원/새봄병원/해오름병원,|beds,남은 병상,n1,개|tel,전화,tel,",
        "{region}에서 {case} 환자는 {hospital} 응급실로 가실 수 있습니다.|{hospital}에 병상이 {beds} 남았습니다. 전화는 {tel}입니다.|{hospital}의 남은 병상은 {beds}입니다.",
    ),
    T(
        "emergency",
        "night_pharmacy duty_pharmacy search_open_pharmacy holiday_pharmacy",
        "휴일이나 밤에 여는 당번 약국을 찾는다|당번 약국 찾기|Pharmacy on duty at night or on holidays",
        [
            P("dong area neighborhood", "string", _DONG, "동|동 이름|Neighbourhood"),
            P("date day when", "string", "date", "날짜|갈 날짜|Date"),
            P(
                "shift time_kind hours",
                "enum",
                "=새벽:dawn|아침:morning|낮:day|저녁:evening|밤:night",
                "시간대|찾는 시간대|Time of day",
            ),
        ],
        "{date} {dong}에서 {shift}에 여는 약국 찾아~|{dong} {date} {shift} 당번 약국이 <where>|당번 약국: {dong}, {date} {shift}|{date} {shift} {dong} 약국|아이가 열이 나서 그런데 {dong}에 {date} {shift} 문 여는 약국 좀 [[알려/찾아]]~|"
        "pharmacy open in {dong} on {date}, {shift}|{dong} 약국 가운데 {date} {shift}까지 하는 곳을 [[조회해/검색해]]~|{date} {shift}에 약을 사야 하는데 {dong}에 여는 데가 <is>|연휴라 걱정인데 {dong} 당번 약국 {date} {shift} 것을 확인해~|{dong}에서 {date} {shift}에도 하는 약국이 <cur>",
        "당번 약국 좀 찾아~|지금 여는 약국이 <where>",
        "pharmacy,약국,=푸른약국/건강온누리약국/새봄약국/한결약국/정다운약국/하나로약국,|tel,전화,tel,",
        "{dong}에서는 {date} {shift}에 {pharmacy:이} 문을 엽니다.|당번 약국은 {pharmacy}입니다. 전화는 {tel}입니다.|{date} {shift} {dong} 당번 약국은 {pharmacy}입니다.",
    ),
    T(
        "emergency",
        "find_aed locate_defibrillator aed_location search_aed",
        "건물 안 자동 심장 충격기의 위치를 찾는다|자동 심장 충격기 위치|Where the defibrillator of a building is",
        [
            P(
                "building place facility",
                "string",
                "=시청|시립도서관|종합운동장|고속버스 터미널|서울역|국립박물관|구민회관|시민체육관|백화점|컨벤션센터|대학 본관|법원 청사|우체국|국제공항|문화예술회관|복합 쇼핑몰",
                "건물|건물 이름|Building",
            ),
            O("floor level story", "integer", "=1|2|3|4|5|6|7", "층|지금 있는 층|Floor"),
        ],
        "{building}에 심장 충격기가 <where>|{building} AED 위치 알려~|AED 조회: {building}|사람이 쓰러졌으니 {building} 제세동기 있는 곳을 빨리 [[찾아/알려]]~|{building} {floor}층에 자동 심장 충격기가 <is>|{building} 심장 충격기 위치|"
        "where is the AED in {building}|안전 점검표를 쓰는데 {building} 자동 심장 충격기 설치 장소 좀 조회해~|{building}의 AED는 몇 층에 있는지 봐~|{building} 안에서 심장 충격기를 어디에 두었는지 <cur>|심장 충격기가 <need>. {building} 어디에 있는지 찾아~",
        "심장 충격기 위치 좀 찾아~|AED가 <where>",
        "spot,위치,=1층 안내 데스크 옆/2층 승강기 앞/정문 경비실/지하 1층 계단 옆/3층 휴게실 앞,|tel,관리실,tel,",
        "{building}의 자동 심장 충격기는 {spot}에 있습니다.|심장 충격기 위치는 {spot}이고 관리실 전화는 {tel}입니다.|{spot}에 있습니다. 관리실 번호는 {tel}입니다.",
        "지금 {floor}층|{floor}층에서 가까운 것으로 찾아~",
    ),
    T(
        "emergency",
        "book_fire_check request_fire_inspection reserve_fire_safety fire_inspection",
        "소방서에 소방 시설 점검을 신청한다|소방 안전 점검 신청|Book a fire safety inspection",
        [
            P(
                "building place facility",
                "string",
                "=어린이집|학원|식당|노래방|고시원|요양원|공장 창고|펜션|상가 건물|목욕탕|카페|경로당|교회|미술 작업실",
                "건물|점검할 건물|Building",
            ),
            P(
                "equipment item what",
                "enum",
                "=소화기:extinguisher|스프링클러:sprinkler|화재경보기:alarm|비상구:exit|완강기:descender|비상등:exit_light",
                "시설|점검할 시설|Equipment",
            ),
            P("date day visit_date", "string", "date", "날짜|점검 날짜|Date"),
        ],
        "{date} {building} {equipment} 점검 신청해~|소방 점검: {building}, {equipment}, {date}|{building} {equipment} 점검 <plz>, {date}|{building:을} 새로 열게 돼서 {date} {equipment} 점검을 [[받게 예약해/신청해]]~|{equipment:이} 오래돼서 걱정인데 {building} {date} 점검 좀 잡아~|"
        "fire check of the {equipment} at our {building}, {date}|{building}에 {date} 소방서 점검 신청을 [[넣어/올려]]~. 볼 것은 {equipment}|{date} {building} {equipment} 안전 점검|{building} {equipment:을} {date} 점검받고 <want>|{date:로} {building} 점검 날짜를 잡아~. 대상은 {equipment}",
        "소방 점검 좀 신청해~|화재 안전 점검을 받고 <want>",
        "number,신청 번호,order,|station,담당,=중부소방서/북부소방서/해안소방서/동부소방서/강변 119안전센터,",
        "{date} {building}의 {equipment} 점검을 신청했습니다.|{station}에서 {date} {building:을} 방문합니다.|신청 번호는 {number}이고 담당은 {station}입니다.",
    ),
    T(
        "court",
        "court_date lookup_hearing get_trial_date search_case_schedule",
        "사건 번호로 재판 날짜와 법정을 조회한다|재판 기일 조회|Hearing date of a case",
        [
            P(
                "case_number case case_no",
                "string",
                "=2024가단10328|2025가소2817|2024나5501|2025고단774|2023가합1209|2025드단3046|2024구합912|2025고정188|2024가단77120|2025가합402|2025가합6613|2024가단2290",
                "사건 번호|사건 번호|Case number",
            ),
            P(
                "court place branch",
                "string",
                "=서울중앙지법|서울동부지법|수원지법|인천지법|대전지법|대구지법|부산지법|광주지법|울산지법|창원지법|전주지법|청주지법|춘천지법|제주지법",
                "법원|법원 이름|Court",
            ),
        ],
        "{court} {case_number} 재판 날짜 알려~|{case_number} 사건 기일이 <when> {court}|기일 조회: {court}, {case_number}|{court} {case_number} 다음 기일|증인으로 나가야 해서 그런데 {court} {case_number} 재판이 몇 시인지 [[찾아/확인해]]~|{court}에서 하는 {case_number} 사건 법정이 <where>|"
        "hearing date of {case_number} at {court}|변호사와 연락이 안 되는데 {court} {case_number} 기일 좀 [[조회해/봐]]~|{case_number} 사건이 {court}에서 언제 열리는지 <cur>|{court} 사건 {case_number} 진행 상황을 [[알려/보여]]~",
        "재판 날짜 좀 조회해~|다음 기일이 <when>",
        "date,기일,day,|time,시각,=오전 10시/오전 10시 20분/오전 11시/오후 2시/오후 2시 40분/오후 4시,|room,법정,n300,호",
        "{case_number} 사건의 다음 기일은 {date} {time}입니다.|{court} {room} 법정에서 {date}에 열립니다.|기일은 {date}이고 법정은 {room}입니다.",
    ),
    T(
        "court",
        "book_legal_advice reserve_lawyer_talk legal_consult make_law_appointment",
        "무료 법률 상담을 예약한다|법률 상담 예약|Book a legal consultation",
        [
            P(
                "topic matter subject",
                "string",
                "=보증금 반환|임금 체불|이혼|상속|교통사고 합의|층간소음 분쟁|개인 회생|명예훼손|부당 해고|중고 거래 사기|계약금 반환|양육비|유언장 작성|퇴직금|저작권",
                "상담 주제|상담할 문제|Matter",
            ),
            P("date day when", "string", "date", "날짜|상담 날짜|Date"),
            O("way channel method", "enum", "=방문:visit|전화:phone|화상:video", "상담 방법|상담 방식|How"),
        ],
        "{date} {topic} 문제로 법률 상담 예약해~|{topic} 상담을 {date} 받고 <want>. 잡아~|법률 상담: {topic}, {date}|{topic} 건으로 변호사 상담 {date:로} 잡아~|{date} 법률 상담 <plz>, 주제는 {topic}|혼자 해결이 안 돼서 그런데 {topic} 상담을 {date} [[예약해/신청해]]~|"
        "legal advice about {topic} on {date}|{way} 상담으로 {date} {topic} 관련 예약을 넣어~|{date} {topic} 무료 상담|{topic} 때문에 변호사를 만나야 하니 {date} 시간을 [[잡아/예약해]]~|무료 법률 상담 신청해~. {topic}, {date}",
        "법률 상담 좀 예약해~|변호사 상담을 받고 <want>",
        "lawyer,담당 변호사,person,|time,시각,=오전 10시/오전 11시/오후 1시 30분/오후 2시/오후 3시/오후 4시 30분,|number,예약 번호,order,",
        "{date} {time}에 {topic} 상담을 예약했습니다.|담당은 {lawyer} 변호사이고 시각은 {time}입니다.|{topic} 상담 예약 번호는 {number}입니다.",
        "상담은 {way:로} 해~|{way} 상담으로 잡아~",
    ),
    T(
        "military",
        "enlistment_date get_draft_date lookup_service_date check_enlistment",
        "입영 날짜와 부대를 조회한다|입영 일자 조회|Date of joining the military",
        [
            P("person name applicant", "string", "person", "이름|입영하는 사람|Name"),
            P(
                "branch force service",
                "enum",
                "=육군:army|해군:navy|공군:air_force|해병대:marines",
                "군별|지원한 군|Branch",
            ),
        ],
        "{person} 입영 날짜 알려~. 군별은 {branch}|{person} {branch} 입영일이 <when>|입영 조회: {person}, {branch}|{branch} 지원한 {person} 언제 들어가는지 [[봐/조회해]]~|송별회 날짜를 잡으려는데 {person} {branch} 입영일 좀 확인해~|{person} {branch} 입영일|"
        "enlistment date of {person}, {branch}|{branch} 입영 통지가 나왔는지 {person} 이름으로 찾아~|{person} 님 {branch} 입영 날 모이는 시각이 <when>|{person:이} {branch:로} 가는 날이 <cur>",
        "입영 날짜 좀 조회해~|입영일이 <when>",
        "date,입영일,day,|time,모이는 시각,=오전 11시/오후 1시/오후 1시 30분/오후 2시,",
        "{person} 님의 {branch} 입영일은 {date}입니다.|{branch} 입영일은 {date:로} 잡혀 있습니다.|{person} 님은 {date} {time}까지 모이셔야 합니다.",
    ),
    T(
        "military",
        "change_reserve_training postpone_training reserve_training move_training_date",
        "예비군 훈련 날짜를 바꾼다|예비군 훈련 연기|Move a reserve training date",
        [
            P(
                "old_date from_date current_date",
                "string",
                "=3월 4일|3월 18일|4월 2일|4월 15일|4월 29일|5월 7일|5월 20일|이번 주 목요일|다음 주 화요일|3월 25일",
                "원래 날짜|잡혀 있는 훈련일|Current date",
            ),
            P(
                "new_date to_date wanted_date",
                "string",
                "=6월 3일|6월 17일|7월 8일|9월 10일|9월 23일|10월 7일|10월 21일|11월 4일|11월 18일|6월 30일|9월 2일",
                "새 날짜|바꿀 훈련일|New date",
            ),
            P(
                "reason cause why",
                "enum",
                "=질병:illness|시험:exam|출장:business_trip|결혼:marriage|출국:overseas|가족 간호:family_care",
                "사유|연기 사유|Reason",
            ),
        ],
        "{old_date} 예비군 훈련 {new_date:로} 미뤄~. 사유는 {reason}|예비군 훈련 변경: {old_date}에서 {new_date:로}, {reason}|{reason} 때문에 {old_date} 훈련을 {new_date:로} 옮겨~|{old_date} 예비군 훈련에 못 가니까 {new_date:로} 연기 신청해~, 사유 {reason}|{reason} 사유로 예비군 {old_date} → {new_date} 변경 <plz>|"
        "move reserve training from {old_date} to {new_date}, reason {reason}|{new_date}에 훈련받게 {old_date} 것을 바꿔~. 이유는 {reason}|예비군 {old_date} 훈련일을 {new_date:로} 바꾸고 <want>. 사유는 {reason}|훈련 연기 신청해~. 원래 {old_date}, 희망 {new_date}, 사유 {reason}|{old_date:은} {reason} 사유로 어려우니 {new_date:로} [[조정해/다시 잡아]]~",
        "예비군 훈련 좀 미뤄~|훈련 날짜를 바꾸고 <want>",
        "number,접수 번호,order,|place,훈련장,=북부 예비군 훈련장/과학화 훈련장/시 외곽 훈련장/강변 훈련장,",
        "예비군 훈련을 {old_date}에서 {new_date:로} 바꿨습니다.|새 훈련일은 {new_date}이고 장소는 {place}입니다.|{reason} 사유로 연기를 접수했습니다. 접수 번호는 {number}입니다.",
    ),
)

_MUSEUM = "=국립중앙박물관|시립미술관|한글박물관|자연사박물관|도자기박물관|철도박물관|민속박물관|해양박물관|현대미술관|화폐박물관|김치박물관|우주과학관|전쟁기념관|고궁박물관|만화박물관"
_FEST = "=벚꽃 축제|불꽃 축제|김장 축제|국화 축제|빙어 축제|등불 축제|갯벌 축제|인삼 축제|재즈 축제|거리극 축제|연꽃 축제|딸기 축제|머드 축제|한지 축제|산나물 축제|반딧불 축제|도자기 축제"
_HALL = "=새하늘웨딩홀|그랜드컨벤션|라온웨딩홀|한마음예식장|가든채플|별빛하우스웨딩|아름다운예식장|강변웨딩홀|다온컨벤션|소담한옥예식장|하얀정원웨딩"
_FUNERAL = "=시립장례식장|대학병원 장례식장|중앙병원 장례식장|성심장례식장|한마음장례식장|보람장례식장|의료원 장례식장|농협장례문화원|국화장례식장|하늘장례식장|남부장례식장"

CULTURE = (
    T(
        "museum",
        "book_museum_guide reserve_docent museum_tour docent_booking",
        "박물관 해설 관람을 예약한다|해설사 관람 예약|Book a guided museum tour",
        [
            P("museum place gallery", "string", _MUSEUM, "박물관|박물관 이름|Museum"),
            P("date day visit_date", "string", "date", "날짜|관람 날짜|Date"),
            P("people headcount visitors", "integer", "n30", "인원|관람 인원|People"),
            O(
                "language lang tongue",
                "enum",
                "=한국어:ko|영어:en|일본어:ja|중국어:zh|수어:sign",
                "해설 언어|해설 언어|Language",
            ),
        ],
        "{date} {museum} 해설 관람 {people}명 예약해~|{museum} 해설사 안내 {date:로} 잡아~, {people}명|해설 예약: {museum}, {date}, {people}명|{people}명이 {date} {museum}에 가는데 해설을 [[신청해/예약해]]~|{date} {museum} 해설 <plz>, 인원 {people}명|외국 손님이 오셔서 {language} 해설로 {museum} {date} {people}명 잡아~|"
        "guided tour at {museum} for {people}, {date}|{museum}에서 설명을 들으며 보고 <want>. {date} {people}명 예약해~|아이들 체험 학습이라 {museum} {date} 해설 {people}명분을 [[넣어/신청해]]~|{people}명, {museum}, {date} 해설 관람",
        "박물관 해설 좀 예약해~|해설 관람을 신청하고 <want>",
        "time,시작 시각,=오전 10시/오전 11시/오후 1시/오후 2시/오후 3시 30분,|guide,해설사,person,|number,예약 번호,order,",
        "{museum} 해설 관람 {people}명을 {date} 예약했습니다.|해설은 {time}에 시작하고 해설사는 {guide} 님입니다.|{date} {museum} 해설 예약 번호는 {number}입니다.",
        "해설은 {language:로} 해~|{language} 해설로 잡아~",
    ),
    T(
        "museum",
        "play_audio_guide start_audio_guide exhibit_guide explain_exhibit",
        "전시물의 음성 해설을 들려준다|전시물 음성 해설|Play the audio guide of an exhibit",
        [
            P(
                "exhibit item work",
                "string",
                "=청자 주전자|금동 불상|백자 달항아리|고려 나전 상자|신라 금관|조선 지도|거북선 모형|매머드 뼈|공룡 알 화석|옛 측우기|민화 병풍|반가사유상|무쇠 가마솥|증기 기관차|한글 활자|달 암석|고래 골격",
                "전시물|해설을 들을 전시물|Exhibit",
            ),
            O(
                "language lang tongue",
                "enum",
                "=한국어:ko|영어:en|일본어:ja|중국어:zh|스페인어:es",
                "언어|해설 언어|Language",
            ),
            O(
                "for_children easy kids",
                "boolean",
                "",
                "어린이용 해설 여부|어린이용 쉬운 해설|Easy version for children",
            ),
        ],
        "{exhibit} 음성 해설 틀어~|{exhibit} 설명 좀 들려~|음성 안내: {exhibit}|{exhibit} 앞에 있는데 해설을 [[시작해/재생해]]~|{exhibit:이} 어떤 물건인지 해설로 들려~|{language:로} {exhibit} 해설 틀어~|"
        "audio guide for the {exhibit}|글씨가 작아서 안 보이는데 {exhibit} 안내를 읽어~|{exhibit}에 얽힌 이야기를 듣고 <want>|{exhibit} 해설 <plz>|지금 보는 {exhibit} 설명을 [[켜/재생해]]~",
        "음성 해설 좀 틀어~|전시물 설명을 듣고 <want>",
        "minutes,해설 길이,=2/3/4/5/6/8,분|track,해설 번호,n99,번",
        "{exhibit} 음성 해설을 시작합니다. 길이는 {minutes}입니다.|{track} 해설을 재생합니다.|{exhibit} 해설은 {track}이고 {minutes} 동안 이어집니다.",
        "{language} 해설로 들려~|아이가 들을 거니까 쉬운 해설로 해~=>for_children:true|어른용 해설로 해~=>for_children:false",
    ),
    T(
        "festival",
        "list_festivals search_festivals get_local_festivals festival_calendar",
        "도시에서 달마다 열리는 축제를 찾는다|지역 축제 목록|Festivals of a city in a month",
        [
            P("city region location", "string", _CITY, "도시|도시 이름|City"),
            P("month when_month in_month", "integer", "=1|2|3|4|5|6|7|8|9|10|11|12", "월|열리는 달|Month"),
        ],
        "{month}월에 {city}에서 하는 축제 알려~|{city} {month}월 축제가 <is>|축제 검색: {city}, {month}월|{city} {month}월 축제|{month}월에 부모님과 {city:로} 여행 가는데 볼 만한 축제 좀 [[찾아/골라]]~|{city} 축제 가운데 {month}월에 열리는 것을 [[보여/뽑아]]~|"
        "festivals in {city}, month {month}|{month}월 {city} 축제 일정이 <cur>|아이들과 가려고 {city} {month}월 행사를 [[알아봐/조회해]]~|{city}에서는 {month}월에 어떤 축제를 하는지 찾아~",
        "지역 축제 좀 찾아~|볼 만한 축제가 <is>",
        "count,축제 수,n1,개|name,대표 축제,=거리 예술 축제/달빛 음악회/전통 먹거리 축제/시민 한마당/야시장 축제/책 축제,|place,장소,=시청 광장/중앙공원/하천 둔치/문화의 거리/종합운동장,",
        "{city}에서는 {month}월에 축제가 {count} 열립니다.|{month}월 {city}의 대표 축제는 {name}입니다.|대표 축제는 {name}이고 장소는 {place}입니다.",
    ),
    T(
        "festival",
        "festival_program get_festival_events festival_timetable lookup_festival",
        "축제의 날짜별 행사 순서를 조회한다|축제 프로그램|Programme of a festival on a date",
        [
            P("festival name event", "string", _FEST, "축제|축제 이름|Festival"),
            P("date day when", "string", "date", "날짜|볼 날짜|Date"),
            O(
                "stage place area",
                "enum",
                "=주무대:main|야외무대:outdoor|체험 마당:activity|먹거리 마당:food",
                "장소|무대나 마당|Stage",
            ),
        ],
        "{date} {festival} 프로그램 알려~|{festival} {date} 공연이 몇 시에 <is>|축제 일정: {festival}, {date}|{festival} {date} 행사 순서|{date} {festival}에 아이들을 데려가는데 무엇을 하는지 [[찾아/봐]]~|{festival:은} {date} 몇 시까지 하는지 조회해~|"
        "programme of {festival} on {date}|{stage} 행사만 {festival} {date} 순서로 보여~|{festival} 가는 김에 공연도 보고 <want>. {date} 시간표를 확인해~|{date} {festival} 대표 행사가 <what>|{festival} 행사표, {date} 것 [[가져와/보여]]~",
        "축제 프로그램 좀 보여~|축제에서 무엇을 하는지 알려~",
        "main,대표 행사,=개막식/풍물 공연/시민 노래자랑/퍼레이드/초청 공연/먹거리 체험,|time,시각,=오전 11시/오후 2시/오후 4시 30분/저녁 7시/저녁 8시,|count,행사 수,n30,개",
        "{date} {festival}의 대표 행사는 {time}에 하는 {main}입니다.|{festival}에서는 {date} 행사가 {count} 열립니다.|{main} 시각은 {time}입니다.",
        "{stage} 것만 봐~",
    ),
    T(
        "temple",
        "book_temple_stay reserve_templestay temple_program_booking stay_at_temple",
        "절에서 묵는 템플스테이를 예약한다|템플스테이 예약|Book a temple stay",
        [
            P(
                "temple place name",
                "string",
                "=월정사|백담사|해인사|통도사|송광사|선암사|화엄사|마곡사|수덕사|낙산사|대흥사|운문사|법주사|내소사|봉선사|전등사",
                "절|절 이름|Temple",
            ),
            P("date check_in day", "string", "date", "날짜|들어가는 날|Date"),
            P(
                "program kind course",
                "enum",
                "=휴식형:rest|체험형:activity|당일형:one_day|가족형:family|묵언형:silence",
                "프로그램|프로그램 종류|Program",
            ),
        ],
        "{date} {temple} {program} 템플스테이 예약해~|{temple} 템플스테이 {date} {program:로} 잡아~|템플스테이: {temple}, {date}, {program}|{program} 템플스테이 <plz>, {temple}, {date}|머리를 식히려고 그런데 {temple} {date} {program} 프로그램을 신청해~|{date} {temple}에서 {program:로} 쉬고 <want>. 예약을 넣어~|"
        "temple stay at {temple}, {date}, {program}|{temple}에 {date} 들어가는 {program} 자리를 [[구해/예약해]]~|{program} 프로그램, {date}, {temple} [[예약/신청]] <plz>|스님 말씀도 들을 겸 {temple} {program} 템플스테이를 {date:로} [[신청해/잡아]]~",
        "템플스테이 좀 예약해~|절에서 하룻밤 묵고 <want>",
        "number,예약 번호,order,|fee,참가비,=30000/50000/60000/70000/80000,원|arrive,도착 시각,=오후 1시/오후 2시/오후 3시/오전 9시,",
        "{temple} {program} 템플스테이를 {date} 예약했습니다.|{date} {arrive}까지 {temple:로} 오시면 됩니다.|참가비는 {fee}이고 예약 번호는 {number}입니다.",
    ),
    T(
        "church",
        "get_mass_times mass_schedule lookup_mass church_hours",
        "성당의 미사 시각을 조회한다|미사 시각|Mass times of a church",
        [
            P(
                "hall place church",
                "string",
                "=중앙성당|명동성당|바다성당|서면성당|언덕성당|약현성당|전동성당|계산성당|공세리성당|나바위성당|풍수원성당|답동성당|새터성당|성심성당|북문성당",
                "성당|성당 이름|Church",
            ),
            P(
                "service kind meeting",
                "enum",
                "=주일 미사:sunday|평일 미사:weekday|청년 미사:youth|어린이 미사:children|영어 미사:english|장례 미사:funeral",
                "미사|미사 종류|Kind of mass",
            ),
        ],
        "{hall} {service} 몇 시에 하는지 알려~|{hall} {service} 시각이 <when>|미사 시각: {hall}, {service}|{hall} {service} 시간|이사 와서 처음 가 보려는데 {hall} {service} 시작이 <when>|{service} 드리러 {hall}에 가려고 그런데 시각 좀 [[찾아/확인해]]~|"
        "when is {service} at {hall}|{hall}에서 하는 {service} 시작 시각을 [[조회해/봐]]~|어머니를 모시고 갈 건데 {hall} {service:이} 몇 시인지 봐~|{service} 시각이 {hall:은} 몇 시인지 <cur>",
        "미사 시각 좀 알려~|미사가 몇 시인지 찾아~",
        "time,시작 시각,=오전 6시/오전 9시/오전 10시 30분/오전 11시/저녁 7시 30분,|room,장소,=본당/대성전/지하 소성전/교육관 2층,",
        "{hall} {service:은} {time}에 시작합니다.|{service:은} {room}에서 {time}에 합니다.|{hall} {service} 시각은 {time}입니다.",
    ),
    T(
        "wedding",
        "check_wedding_hall wedding_hall_dates get_hall_vacancy hall_availability",
        "예식장의 빈 시간을 조회한다|예식장 빈 시간 조회|Free slots of a wedding hall",
        [
            P("hall venue place", "string", _HALL, "예식장|예식장 이름|Wedding hall"),
            P("date day wedding_date", "string", "date", "날짜|예식 날짜|Date"),
            P(
                "guests people headcount",
                "integer",
                "=50|80|100|120|150|200|250|300|350|400",
                "하객 수|예상 하객|Guests",
            ),
        ],
        "{date} {hall}에서 하객 {guests}명 예식 되는지 알려~|{hall} {date} 비는 시간 <is> 하객은 {guests}명|예식장 조회: {hall} / {date} / {guests}명|{hall} {date} 하객 {guests}명|부모님이 {date:이} 좋은 날이라고 하셔서 그런데 {hall} {guests}명 자리를 [[확인해/알아봐]]~|{guests}명 정도 오는 결혼식을 {date} {hall}에서 하고 <want>. 빈 시간을 봐~|"
        "is {hall} free on {date} for {guests} guests|{hall}에 {date} 예식 시간이 남았는지 조회해~. 하객 {guests}명|{date} 결혼하려는데 {hall:은} {guests}명 받을 수 있는지 [[봐/찾아]]~|하객 {guests}명, {hall}, {date} 예식 가능 시간이 <cur>",
        "예식장 빈 시간 좀 봐~|예식장 날짜가 비는지 확인해~",
        "time,빈 시간,=오전 11시/낮 12시 30분/오후 2시/오후 3시 30분/저녁 6시,|rent,대관료,=80만/120만/150만/200만,원|meal,1인 식대,=42000/48000/55000/63000/70000,원",
        "{date} {hall:은} {time}에 예식이 가능합니다.|{hall}의 대관료는 {rent}, 1인 식대는 {meal}입니다.|{guests}명 기준 {hall}의 1인 식대는 {meal}이고 빈 시간은 {time}입니다.",
    ),
    T(
        "wedding",
        "book_wedding_photo reserve_bridal_shoot wedding_shoot snap_booking",
        "결혼사진 촬영을 예약한다|결혼사진 촬영 예약|Book a wedding photo shoot",
        [
            P(
                "style concept theme",
                "string",
                "=한옥 촬영|바닷가 촬영|숲속 촬영|실내 스튜디오|야간 촬영|흑백 촬영|한복 촬영|꽃밭 촬영|제주 스냅|필름 스냅|반려견 동반 촬영|도심 스냅",
                "콘셉트|촬영 콘셉트|Style",
            ),
            P("date day shoot_date", "string", "date", "날짜|촬영 날짜|Date"),
            P("photos cuts count", "integer", "=10|20|30|40|50|60|80|100", "장수|보정 사진 수|Edited photos"),
        ],
        "{date} {style:로} 결혼사진 예약해~, 보정은 {photos}장|결혼사진: {style}, {date}, {photos}장|{style} {date} 예약 <plz>. 사진은 {photos}장|{photos}장 보정하는 {style:을} {date:로} 잡아~|부모님께 드릴 액자도 만들려고 그런데 {style} {date} {photos}장으로 [[신청해/예약해]]~|"
        "wedding shoot, {style}, {date}, {photos} photos|{date} {style}, {photos}장 상품으로 [[걸어/넣어]]~|{style:로} 찍고 <want>. {date}, {photos}장 예약해~|결혼 전에 {date} {style} 일정을 잡아~. 보정본 {photos}장|보정 사진 {photos}장, {style}, 날짜는 {date}",
        "결혼사진 좀 예약해~|웨딩 촬영 날짜를 잡아~",
        "price,가격,big_money,원|photographer,사진가,person,|number,예약 번호,order,",
        "{date} {style:을} 예약했습니다. 가격은 {price}입니다.|{photographer} 사진가가 {date} 촬영합니다.|보정 사진 {photos}장 상품의 예약 번호는 {number}입니다.",
    ),
    T(
        "funeral",
        "find_funeral_notice lookup_obituary search_funeral funeral_info",
        "고인의 빈소와 발인 날짜를 조회한다|부고와 빈소 조회|Funeral notice of a person",
        [
            P("deceased name person", "string", "person", "고인|고인 이름|Name of the deceased"),
            P("hall place funeral_home", "string", _FUNERAL, "장례식장|장례식장 이름|Funeral home"),
        ],
        "{hall} 고 {deceased} 님 빈소 알려~|{hall}에 모신 {deceased} 님 발인이 <when>|부고 조회: {deceased}, {hall}|문자를 지워서 그런데 {hall} {deceased} 님 빈소가 몇 호인지 [[찾아/확인해]]~|{hall} {deceased} 님 빈소|조문하러 가려는데 {deceased} 님 빈소를 {hall}에서 찾아~|"
        "funeral of {deceased} at {hall}|{deceased} 님 장례가 {hall}에서 언제까지인지 조회해~|{hall}에 계신 고 {deceased} 님 발인 시각을 [[봐/알려]]~|거래처 부친상이라 {hall} {deceased} 님 빈소 위치가 <need>|{deceased} 님 {hall} 빈소와 발인 날짜를 알고 <want>",
        "빈소 좀 찾아~|발인이 <when>|부고를 조회해~",
        "room,빈소,=특1호실/2호실/3호실/5호실/7호실/특2호실,|time,발인 시각,=오전 5시 30분/오전 7시/오전 8시/오전 9시 30분,|tel,전화,tel,",
        "고 {deceased} 님 빈소는 {hall} {room}입니다.|{deceased} 님 발인 시각은 {time}입니다.|빈소는 {room}이고 {hall} 전화는 {tel}입니다.",
    ),
    T(
        "funeral",
        "send_condolence_wreath order_wreath wreath_delivery send_funeral_flowers",
        "장례식장에 근조 화환을 보낸다|근조 화환 보내기|Send a wreath to a funeral",
        [
            P("hall place funeral_home", "string", _FUNERAL, "장례식장|보낼 장례식장|Funeral home"),
            P("mourner name chief_mourner", "string", "person", "상주|상주 이름|Chief mourner"),
            P(
                "sender from ribbon_name",
                "string",
                "=영업팀 일동|총동창회|주식회사 새솔|학부모회|동네 산악회|인사팀|고향 친구 일동|탁구 동호회|거래처 대표|입주자 대표회의|대학 동기 일동|합창단",
                "보내는 이|리본에 적을 이름|Sender",
            ),
            O("size grade kind", "enum", "=기본형:basic|고급형:premium|특대형:grand", "크기|화환 크기|Size"),
        ],
        "{hall} {mourner} 님 앞으로 근조 화환 보내~. 보내는 이는 {sender}|근조 화환: {hall}, 상주 {mourner}, {sender}|{sender} 이름으로 {hall} {mourner} 상주께 화환을 [[보내/주문해]]~|{mourner} 님이 상을 당하셔서 {hall:로} 화환을 보내~, 리본은 {sender}|{hall} 근조 화환 <plz>. 상주 {mourner}, 보내는 쪽 {sender}|"
        "wreath to {hall} for {mourner}, from {sender}|직접 못 가게 돼서 {sender} 명의로 {hall} {mourner} 상주 앞으로 화환을 [[넣어/보내]]~|리본에 {sender} 이름을 적어서 {hall} {mourner} 님께 화환 보내~|상주 {mourner}, {hall}, {sender} 근조 화환|{sender} 명의로 {mourner} 상주께 화환을 보내고 <want>. 장소는 {hall}",
        "근조 화환 좀 보내~|장례식장에 꽃을 보내고 <want>",
        "price,가격,=80000/95000/110000/130000,원|arrive,도착까지,=90/120/150/180,분|number,주문 번호,order,",
        "{hall} {mourner} 님께 근조 화환을 보냈습니다.|화환은 {arrive} 안에 {hall}에 도착합니다.|{sender} 명의의 화환 가격은 {price}이고 주문 번호는 {number}입니다.",
        "화환은 {size:로} 해~",
    ),
    T(
        "funeral",
        "reserve_memorial_visit book_cemetery_visit memorial_park_visit columbarium_visit",
        "추모 공원의 성묘나 참배를 예약한다|추모 공원 방문 예약|Book a visit to a memorial park",
        [
            P(
                "park place cemetery",
                "string",
                "=하늘추모공원|시립추모원|청솔공원묘지|바다추모공원|국립호국원|새빛봉안당|용인추모공원|푸른동산묘원|수목장림|가족봉안당|평화추모관",
                "추모 공원|추모 공원 이름|Memorial park",
            ),
            P("date day visit_date", "string", "date", "날짜|방문 날짜|Date"),
            P("people visitors headcount", "integer", "=2|3|4|5|6|7|8", "인원|방문 인원|People"),
        ],
        "{date} {park} 성묘 {people}명 예약해~|{park} 방문 예약: {date}, {people}명|{date} {park}에 {people}명 참배 <plz>|성묘객이 많을 것 같은데 {park} {date} {people}명 자리를 [[잡아/예약해]]~|할머니 기일이라 {date} {park}에 {people}명이 가니까 예약을 넣어~|{park} 성묘 {date}, {people}명|"
        "visit to {park} on {date} for {people}|{people}명 가족 참배를 {park}에서 {date} 하고 <want>|{park:은} 예약해야 들어간다니까 {date} {people}명 [[신청해/등록해]]~|{date:로} {park} 방문 신청을 해~, 인원은 {people}명",
        "성묘 예약 좀 해~|추모 공원 방문을 신청하고 <want>",
        "number,예약 번호,order,|time,입장 시각,=오전 9시/오전 10시 30분/낮 12시/오후 1시 30분/오후 3시,",
        "{date} {park} 방문을 {people}명으로 예약했습니다.|{park} 입장 시각은 {time}입니다.|{date} 방문 예약 번호는 {number}이고 입장 시각은 {time}입니다.",
    ),
)

_APT = "=푸른마을아파트|한빛아파트|강변타운|은하마을|햇살아파트|무지개아파트|느티마을|호수마을|까치마을|별빛마을|새솔아파트|솔내음아파트|소나무빌라|장미빌라|해오름오피스텔|들꽃아파트"

HOUSING = (
    T(
        "housing",
        "get_rent_price rent_market lookup_rent average_rent",
        "동네의 월세 시세를 조회한다|월세 시세|Usual monthly rent in a neighbourhood",
        [
            P("dong area neighborhood", "string", _DONG, "동|동 이름|Neighbourhood"),
            P(
                "house_kind type kind",
                "enum",
                "=원룸:studio|투룸:two_room|오피스텔:officetel|아파트:apartment|빌라:villa|반지하:semi_basement|옥탑방:rooftop",
                "집 종류|집의 종류|Kind of home",
            ),
            O(
                "size_pyeong size pyeong",
                "integer",
                "=6|8|10|12|15|18|20|24|28|32",
                "평수|크기(평)|Size in pyeong",
            ),
        ],
        "{dong} {house_kind} 월세 <much>|{dong} {house_kind} 시세 알려~|월세 조회: {dong}, {house_kind}|{dong} {house_kind} 월세 시세|내년에 독립하려는데 {dong} {house_kind} 월세가 보통 얼마인지 [[봐/찾아]]~|{house_kind:을} {dong}에서 구하려면 한 달에 얼마나 드는지 조회해~|"
        "average rent for a {house_kind} in {dong}|{size_pyeong}평짜리 {dong} {house_kind} 월세 시세를 확인해~|회사가 가까운 {dong} 쪽 {house_kind} 월세가 <cur>|{dong:은} {house_kind} 보증금과 월세가 얼마쯤인지 [[알아봐/조사해]]~",
        "월세 시세 좀 알려~|방값이 얼마인지 봐~",
        "deposit,보증금,=5백만/1천만/2천만/3천만/5천만,원|rent,월세,=35만/45만/50만/60만/75만/90만,원",
        "{dong} {house_kind}의 월세는 보통 {rent}입니다.|{dong} {house_kind} 시세는 보증금 {deposit}에 월세 {rent}입니다.|보증금은 {deposit}, 월세는 {rent} 정도입니다.",
        "{size_pyeong}평 정도로 봐~|크기는 {size_pyeong}평",
    ),
    T(
        "housing",
        "get_sale_price lookup_deal_price apartment_price real_deal_price",
        "아파트의 실거래가를 조회한다|아파트 실거래가|Recent sale price of a flat",
        [
            P("complex apartment name", "string", _APT, "단지|단지 이름|Complex"),
            P(
                "area size area_m2",
                "integer",
                "=39|49|59|74|84|101|114|135",
                "전용 면적|면적(제곱미터)|Area in square metres",
            ),
            P("deal kind deal_type", "enum", "=매매:sale|전세:jeonse", "거래|거래 종류|Kind of deal"),
        ],
        "{complex} {area}제곱미터 {deal} 실거래가 알려~|{complex} {area}제곱미터 {deal} 얼마에 거래됐는지 [[조회해/찾아]]~|실거래가: {complex}, {area}제곱미터, {deal}|{complex} {deal} 시세, 전용 {area} 기준으로 봐~|내놓기 전에 값을 알고 싶은데 {complex} 전용 {area} {deal} 실거래가를 확인해~|{deal:로} {complex} {area}제곱미터가 <much>|"
        "{deal} price of {complex}, {area} m2|{complex}에 사는 친구가 물어봐서 그런데 전용 {area} {deal} 거래가가 <what>|전용 {area}제곱미터 {complex} {deal} 최근 거래 [[보여/뽑아]]~|{complex} {area}제곱미터 {deal} 가격이 <cur>",
        "실거래가 좀 조회해~|아파트값이 얼마인지 봐~",
        "price,거래가,=1억 8천만/2억 4천5백만/3억 2천만/4억 1천5백만/5억 3천만/6억 7천5백만,원|floor,층,n30,층",
        "{complex} 전용 {area}제곱미터의 {deal} 실거래가는 {price}입니다.|최근 {complex} {floor:이} {price}에 거래되었습니다.|{deal} 거래가는 {price}입니다.",
    ),
    T(
        "housing",
        "book_house_viewing visit_home reserve_home_tour schedule_viewing",
        "내놓은 집을 보러 가는 시간을 잡는다|집 보기 예약|Arrange a viewing of a home",
        [
            P(
                "home listing place",
                "string",
                "=역 앞 투룸|공원 옆 아파트|대학가 원룸|시장 근처 빌라|언덕 위 단독주택|신축 오피스텔|남향 아파트 3층|옥상 있는 다세대|마당 있는 주택|복층 오피스텔|초등학교 옆 빌라|강변 아파트 12층",
                "집|보러 갈 집|Home",
            ),
            P("date day visit_date", "string", "date", "날짜|보러 갈 날짜|Date"),
            P("time at hour", "string", _DAYTIME, "시각|보러 갈 시각|Time"),
        ],
        "{date} {time}에 {home} 보러 가게 예약해~|{home} 보는 시간을 {date} {time:로} 잡아~|집 보기: {home}, {date} {time}|{home:을} {date} {time}에 보고 <want>. 약속을 잡아~|{home}, {date} {time} 방문 <plz>|사진만으로는 모르겠으니 {home:을} {date} {time}에 볼 수 있게 중개사에게 [[연락해/예약해]]~|"
        "viewing of {home} on {date} at {time}|{date} 반차를 내서 {time}에 {home:을} 보러 갈 수 있으니 [[예약해/잡아]]~|부모님과 같이 {home:을} 둘러보게 {date} {time} 일정을 [[넣어/잡아]]~|{time} {home} 방문, {date:로} [[신청해/잡아]]~",
        "집 보러 갈 시간 좀 잡아~|집 보는 약속을 잡고 <want>",
        "agent,중개사,person,|tel,연락처,tel,|number,예약 번호,order,",
        "{date} {time}에 {home:을} 보실 수 있게 예약했습니다.|담당은 {agent} 중개사이고 연락처는 {tel}입니다.|{home} 방문 예약 번호는 {number}입니다.",
    ),
    T(
        "housing",
        "find_realtor search_realtor realtor_lookup list_realtors",
        "동네와 거래 종류에 맞는 공인중개사를 찾는다|공인중개사 찾기|Find a realtor for an area and a kind of deal",
        [
            P("dong area neighborhood", "string", _DONG, "동|동 이름|Neighbourhood"),
            P(
                "speciality kind deal",
                "string",
                "=월세|전세|아파트 매매|상가 임대|사무실 임대|토지 매매|단기 임대|신혼집|원룸|공장 임대|전원주택|경매 물건|재개발 지분",
                "분야|거래 분야|Speciality",
            ),
        ],
        "{dong} {speciality} 잘하는 중개사 찾아~|{dong}에서 {speciality} 거래를 도와줄 공인중개사 <is>|중개사 검색: {dong}, {speciality}|{dong} {speciality} 중개사|처음이라 겁이 나는데 {dong} {speciality} 전문 중개사 좀 [[소개해/찾아]]~|{speciality} 때문에 {dong} 부동산을 [[알아봐/찾아봐]]~|"
        "realtor in {dong} for {speciality}|{speciality} 맡길 {dong} 공인중개사가 <need>. 검색해~|{dong:로} 옮기려는데 {speciality} 상담이 되는 중개사를 알려~|{dong} 쪽 {speciality} 전문 중개사가 <cur>",
        "중개사 좀 찾아~|부동산을 소개해~",
        "office,중개사무소,=햇살공인중개사/믿음공인중개사/한마음부동산/우리동네공인중개사/으뜸부동산/새집공인중개사,|tel,전화,tel,|deals,작년 거래,n99,건",
        "{dong}에서는 {office:이} {speciality:을} 많이 다룹니다.|{office}의 전화는 {tel}이고 작년 거래는 {deals}입니다.|{speciality} 전문으로는 {dong}의 {office:이} 있습니다.",
    ),
    T(
        "housing",
        "get_broker_fee_rate realtor_fee_rate lookup_broker_rate brokerage_rate",
        "부동산 거래의 중개 보수 상한 요율을 조회한다|중개 보수 요율|Upper rate of the broker's fee",
        [
            P(
                "price amount deal_price",
                "string",
                "=5천만|8천만|1억 2천만|2억|2억 5천만|3억 3천만|4억 1천만|5억 2천만|6억 8천만|9억|11억|13억 5천만",
                "거래 금액|거래 금액(말한 그대로)|Deal price as given",
            ),
            P(
                "deal kind deal_type",
                "enum",
                "=매매:sale|전세:jeonse|월세:monthly|교환:exchange",
                "거래|거래 종류|Kind of deal",
            ),
        ],
        "{price}원짜리 {deal} 복비 요율이 <what>|{deal} {price}원이면 중개 보수 요율이 몇 퍼센트인지 알려~|복비 요율: {deal}, {price}원|계약금을 준비하는데 {deal} {price}원 기준 중개 보수 상한을 [[봐/찾아]]~|{price}원 {deal} 중개 수수료율|{deal:로} {price}원에 계약하면 수수료율이 얼마까지인지 조회해~|"
        "broker fee rate for {deal}, {price} won|{price}원에 {deal} 거래를 할 때 중개 보수 상한 요율을 [[확인해/알아봐]]~|복비를 너무 많이 부르는 것 같은데 {deal} {price}원이면 요율이 얼마인지 봐~|{deal} 금액이 {price}원일 때 중개 보수율이 <cur>",
        "중개 수수료율 좀 알려~|복비 요율이 <what>",
        "rate,상한 요율,=0.3/0.4/0.5/0.6/0.7,%|law,기준,=시도 조례/지방 조례/공인중개사법 시행규칙,",
        "{price}원 {deal} 거래의 중개 보수 상한 요율은 {rate}입니다.|{deal} 중개 보수는 거래 금액의 {rate}까지 받을 수 있습니다.|상한 요율은 {rate}이고 기준은 {law}입니다.",
    ),
    T(
        "moving",
        "get_moving_quote moving_estimate request_moving_price compare_movers",
        "이사 비용의 견적을 받는다|이사 견적|Quote for moving house",
        [
            P("origin from from_place", "string", _CITY, "출발|출발 도시|From"),
            P("destination to to_place", "string", _CITY, "도착|도착 도시|To"),
            P(
                "size pyeong home_size",
                "integer",
                "=6|8|10|13|15|18|22|25|28|32|38|42",
                "평수|집 크기(평)|Home size in pyeong",
            ),
            O(
                "service kind packing",
                "enum",
                "=포장 이사:full|반포장 이사:half|일반 이사:basic|보관 이사:storage",
                "이사 방식|이사 종류|Kind of service",
            ),
        ],
        "{origin}에서 {destination:로} {size}평 이사 비용 <much>|{size}평 집을 {origin}에서 {destination:로} 옮기는 견적 내~|이사 견적: {origin} → {destination}, {size}평|{origin}에서 {destination:로} 전근을 가게 돼서 {size}평 이삿짐 견적이 <need>|{service:로} {origin}에서 {destination}까지 {size}평 견적 좀 [[뽑아/받아]]~|"
        "moving quote from {origin} to {destination}, {size} pyeong|{size}평, {origin} 출발, {destination} 도착 이사비|짐이 많지 않은데 {origin}에서 {destination}까지 {size}평이면 이사비가 <cur>|{destination:로} 이사 가려고 그런데 {origin} {size}평 집 기준 이사 비용을 [[알아봐/조회해]]~|{origin}에서 {destination} 가는 {size}평 이사 업체 견적을 비교해~",
        "이사 견적 좀 내~|이사 비용이 <much>",
        "price,견적,=38만/55만/72만/90만/120만/165만,원|workers,작업 인원,=2/3/4/5/6,명|mover,업체,=바른이사/튼튼익스프레스/한결이사/가족이사/새출발익스프레스,",
        "{origin}에서 {destination}까지 이사 견적은 {price}입니다.|{mover} 견적은 {price}이고 작업 인원은 {workers}입니다.|{size}평 이사에는 작업자 {workers:이} 필요하고 비용은 {price}입니다.",
        "{service:로} 할 때로 봐~|{service} 기준으로 해~",
    ),
    T(
        "moving",
        "book_ladder_truck reserve_ladder ladder_car_booking call_ladder_truck",
        "이삿짐을 올리는 사다리차를 예약한다|사다리차 예약|Book a ladder truck",
        [
            P("address place location", "string", "address", "주소|작업할 주소|Address"),
            P("floor story level", "integer", "=3|4|5|6|7|8|10|12|15|18|20", "층|작업할 층|Floor"),
            P("date day when", "string", "date", "날짜|작업 날짜|Date"),
        ],
        "{date} {address} {floor}층 사다리차 예약해~|{address:로} {date} 사다리차 불러~, {floor}층|사다리차: {address}, {floor}층, {date}|{floor}층까지 짐을 올려야 하니 {date} {address}에 사다리차를 [[잡아/불러]]~|{address} {floor}층 {date} 사다리차 <plz>|피아노가 승강기에 안 들어가서 그런데 {address} {floor}층 사다리차를 {date:로} 예약해~|"
        "ladder truck for {address}, floor {floor}, {date}|{date} {address} 이삿짐 {floor}층, 사다리차가 <need>. [[잡아/예약해]]~|{address}에서 {floor}층 작업할 사다리차를 {date} 쓰고 <want>|{date} 쓸 사다리차 한 대를 {address} {floor}층 작업으로 [[신청해/예약해]]~",
        "사다리차 좀 불러~|사다리차를 예약하고 <want>",
        "number,예약 번호,order,|price,요금,=90000/110000/130000/150000/180000,원|arrive,도착 시각,=오전 8시/오전 9시/오전 10시 30분/오후 1시/오후 2시,",
        "{date} {address} {floor}층 작업 사다리차를 예약했습니다.|사다리차 요금은 {price}이고 예약 번호는 {number}입니다.|{floor}층 작업 요금은 {price}이며 {arrive}에 도착합니다.",
    ),
    T(
        "house_loan",
        "house_loan_limit check_mortgage_limit get_loan_limit home_loan_check",
        "집을 살 때 받을 수 있는 대출 한도를 조회한다|주택 대출 한도|Limit of a home loan",
        [
            P(
                "loan_kind product kind",
                "enum",
                "=전세 자금 대출:jeonse|주택 담보 대출:mortgage|신혼부부 대출:newlywed|청년 대출:youth|중도금 대출:interim",
                "대출 종류|대출 상품|Kind of loan",
            ),
            P(
                "income salary yearly_income",
                "string",
                "=2,400만|2,800만|3천만|3,200만|3,600만|4천만|4,500만|5,200만|6천만|7,500만|9천만",
                "연 소득|연 소득(말한 그대로)|Yearly income as given",
            ),
            P(
                "house_price price deposit",
                "string",
                "=1억 2천만|1억 5천만|1억 8천만|2억|2억 4천만|2억 8천만|3억 5천만|4억 3천만|5억|6억 2천만|7억",
                "집값|집값이나 보증금(말한 그대로)|Price or deposit as given",
            ),
        ],
        "연 소득 {income}원, 집값 {house_price}원이면 {loan_kind} 한도가 <much>|{loan_kind} 한도 조회해~. 소득 {income}원, 집값 {house_price}원|대출 한도: {loan_kind} / 소득 {income}원 / 집값 {house_price}원|{house_price}원짜리 집에 들어가려는데 연봉 {income}원으로 {loan_kind:을} 얼마까지 받는지 알려~|{loan_kind} 얼마나 나오는지 봐~. 집값 {house_price}원, 연 소득 {income}원|"
        "{loan_kind} limit, income {income}, price {house_price}|소득이 {income}원이고 집은 {house_price}원인데 {loan_kind} 가능한 금액을 [[계산해/확인해]]~|계약 전에 {loan_kind} 한도를 알고 <want>. 연 소득 {income}원, 집값 {house_price}원|연 {income}원 벌고 {house_price}원 집을 볼 때 {loan_kind} 한도가 <cur>|{house_price}원 집, 소득 {income}원, {loan_kind} 받을 수 있는 돈을 [[찾아/조회해]]~",
        "대출 한도 좀 조회해~|집 살 때 대출이 얼마나 나오는지 봐~",
        "limit,한도,=4천만/6천5백만/8천만/9천6백만/1억/1억 1천만,원|rate,금리,rate,%",
        "{loan_kind} 한도는 {limit}입니다.|조회한 {loan_kind} 한도는 {limit}이고 금리는 {rate}입니다.|집값 {house_price}원 기준으로 {limit}까지 빌릴 수 있습니다.",
    ),
    T(
        "housing",
        "list_housing_lottery get_subscription_schedule search_apartment_lottery new_apartment_sales",
        "도시에서 나온 아파트 청약 일정을 조회한다|아파트 청약 일정|Schedule of new flats open to applicants",
        [
            P("city region location", "string", _CITY, "도시|도시 이름|City"),
            P(
                "supply kind type",
                "enum",
                "=일반 공급:general|신혼부부 특별 공급:newlywed|생애 최초 특별 공급:first_time|다자녀 특별 공급:multi_child|노부모 부양 특별 공급:elderly_parent",
                "공급 유형|청약 유형|Kind of supply",
            ),
            O("month in_month when", "integer", "=1|2|3|4|5|6|7|8|9|10|11|12", "월|접수하는 달|Month"),
        ],
        "{city} {supply} 청약 일정 알려~|{city}에서 {supply:로} 넣을 수 있는 아파트 <is>|청약 조회: {city}, {supply}|{city} {supply} 청약|통장을 오래 부어서 이제 써 보려는데 {city} {supply} 나온 것 좀 [[찾아/봐]]~|{month}월에 접수하는 {city} {supply} 단지를 보여~|"
        "{supply} apartment lottery in {city}|{city} 새 아파트 가운데 {supply} 물량이 있는 곳을 [[조회해/골라]]~|{supply} 자격이 되니까 {city} 청약 단지를 검색해~|{city} 쪽 {supply} 접수가 <when>|{supply:로} {city} 아파트 청약을 넣고 <want>. 일정을 확인해~",
        "청약 일정 좀 알려~|청약 나온 아파트를 찾아~",
        "complex,단지,=푸른숲더파크/강변마루/도심센트럴/바다마루/은빛호수/새봄하이츠/햇빛마을 2단지,|homes,세대수,n300,세대|open,접수 시작,day,",
        "{city}에서는 {complex} 청약이 {open}에 시작됩니다.|{complex}의 {supply} 물량은 {homes}입니다.|{city} {supply} 접수는 {open}에 시작합니다.",
        "{month}월 접수만 봐~",
    ),
    T(
        "housing",
        "get_maintenance_fee apartment_fee lookup_management_fee check_building_fee",
        "아파트 관리비를 달마다 조회한다|아파트 관리비 조회|Maintenance fee of a flat in a month",
        [
            P("complex apartment name", "string", _APT, "단지|단지 이름|Complex"),
            P(
                "unit_no unit home",
                "string",
                "=101동 302호|102동 1105호|103동 704호|201동 1502호|205동 406호|301동 903호|107동 1201호|108동 505호|203동 801호|A동 201호|나동 403호",
                "동호수|동과 호수|Unit",
            ),
            P(
                "month billing_month period",
                "string",
                "=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월|지난달|이번 달",
                "달|조회할 달|Month",
            ),
        ],
        "{complex} {unit_no} {month} 관리비 <much>|{month} 관리비 얼마 나왔는지 봐~. {complex} {unit_no}|관리비 조회: {complex} {unit_no}, {month}|요즘 지출이 늘어서 걱정인데 {complex} {unit_no} {month} 관리비를 [[확인해/조회해]]~|{complex} {unit_no} {month} 관리비|{complex} {unit_no} 관리비 {month} 것 알려~|"
        "maintenance fee of {complex} {unit_no}, {month}|고지서가 안 와서 그런데 {complex} {unit_no} {month} 관리비 좀 [[찾아/보여]]~|세입자에게 알려 줘야 하니 {month} {complex} {unit_no} 관리비를 [[뽑아/조회해]]~|{complex} {unit_no} {month} 관리비가 <cur>",
        "관리비 좀 조회해~|이번 관리비가 <much>",
        "total,관리비,=148000/176500/203000/231400/264000/312700,원|power,전기료,=21000/38000/54000/76000/92000,원|due,납부 기한,=25일/말일/20일/다음 달 5일,",
        "{complex} {unit_no}의 {month} 관리비는 {total}입니다.|{month} 관리비 {total} 가운데 전기료는 {power}입니다.|관리비는 {total}이고 {due}까지 내셔야 합니다.",
    ),
)

TOOLS: tuple[Tool, ...] = (*TRAFFIC, *CIVIL, *NATURE, *SAFETY, *CULTURE, *HOUSING)
