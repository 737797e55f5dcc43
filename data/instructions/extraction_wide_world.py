"""Texts of news and knowledge (lives, places, nature, works, records) to extract fields from; for training rows only."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "biography": (
        "name|person|이름|이름 인물 성명|name person full_name\n"
        "born|#=1881/1884/1886/1889/1890/1892/1893/1897/1899/1902/1905/1908/1911/1914|태어난 해|태어난해 출생연도 출생|birth_year born year_of_birth\n"
        "died|#=1951/1954/1956/1958/1960/1963/1965/1967/1969/1972/1975/1978|세상을 떠난 해|사망연도 별세 사망|death_year died year_of_death\n"
        "home|=충남 공주/경북 안동/전남 강진/황해도 해주/함경도 북청/강원도 양구/제주 서귀포/경남 통영/평안도 정주/전북 고창/충북 옥천/경기 안성|고향|고향 출생지 출신지|birthplace hometown origin\n"
        "work|=교육자/식물학자/한글 연구자/의사/시인/조각가/소리꾼/지도 제작자/기자/화가/건축가/천문학자/동화 작가/농학자/사진가|활동 분야|직업 활동분야 분야|occupation profession field\n"
        "feat|=첫 한글 식물도감 편찬/산골 야학 설립/사투리 사전 집필/무료 진료소 운영/옛 악보 복원/볍씨 개량/점자 책 보급/섬마을 지도 완성/토박이말 수집/인형극단 창단|업적|업적 공적 한일|achievement legacy",
        (
            "{name}({born}년~{died}년) {home} 출신의 {work}. 대표 업적은 {feat:이다}.",
            "{home}에서 {born}년에 태어난 {name:은} {work:로} 이름을 알렸고 {died}년에 눈을 감았다.",
            "어제 라디오에서 들었는데 {name:이라는} {work:이} 있었대. {feat:로} 유명하다더라.",
            "[오늘의 인물] {work} {name}\n- 출생: {born}년, {home}\n- 업적: {feat}",
            "가: {name} 선생은 무슨 일을 하신 분이죠?\n나: {work:이에}요. {died}년에 돌아가셨고요.",
            "{feat:로} 기억되는 {name:은} 형제가 일곱이나 되는 집의 막내였다. 고향은 {home:이다}.",
            "{died}년 겨울 {work} {name:이} 세상을 떠났을 때, {home} 사람들은 가게 문을 닫고 그를 배웅했다.",
            "인물 카드 | {name} | {work} | {born} | {died} | {home}",
            "{born}년생인 {work} {name:을} 기리는 비석이 {home}에 세워졌다는 소식입니다.",
            "{home} 하면 역시 {name} 선생이지. {feat}, 그거 하나로 교과서에 실렸잖아.",
            "{name:은} 본래 장사를 하려 했으나 스무 살에 마음을 바꾸어 {work:이} 되었다고 한다. {died}년 별세.",
        ),
    ),
    "war_event": (
        "battle|=솔마루 전투/검은재 전투/가람나루 싸움/흰여울 해전/달무리성 공방전/너른들 회전/붉은목 전투/소금섬 해전/갈대벌 싸움/돌문고개 전투/안개만 해전/세봉우리 전투|전투 이름|전투명 전투 싸움|battle battle_name\n"
        "year|#=618/684/941/1023/1112/1229/1276/1383/1424/1503/1587/1641/1806|해|연도 해 시기|year in_year\n"
        "leader|person|장수|장수 지휘관 장군|general commander leader\n"
        "army|#=300/800/1,200/2,500/3,000/4,700/6,000/8,500/12,000/20,000/35,000|병력|병력 군사수 병사수|troops soldiers army_size\n"
        "days|#n30|기간|기간 일수 싸운날|duration_days days\n"
        "result|=승리/패배/무승부/휴전/철수/항복/화친/포위 해제|결과|결과 승패|result outcome",
        (
            "{battle:은} {year}년에 벌어졌다. {leader} 장군이 군사 {army}명을 이끌었고 결과는 {result:이었}다.",
            "{year}년, {leader:은} 병사 {army}명으로 {days}일을 버텼다. 이것이 {battle:이다}.",
            "시험에 {battle} 나온대. {leader} 장군, {year}년 이것만 외워.",
            "전투: {battle}\n연도: {year}년\n지휘: {leader}\n병력: {army}명\n결과: {result}",
            "학생: 선생님, {battle:은} 며칠이나 이어졌어요?\n선생님: {days}일. 끝은 {result:이었}지.",
            "{army}명의 군사가 강을 건넜으나 안개가 짙었다. 끝내 {result:로} 기록된 {battle}, 그 지휘관은 {leader:이었}다.",
            "기록에 따르면 {leader:이} 이끈 군대는 {battle}에서 화살이 다 떨어진 뒤에도 {days}일을 더 싸웠다.",
            "{battle:이} {year}년의 일이라고 들었는데, 군사가 {army}명이었다는 말은 부풀려진 것 같다.",
            "「{battle}」 {year}년 | {leader} | {result}",
            "비가 몹시 왔던 {year}년 여름의 {battle}, 세 갈래로 나뉜 적을 맞아 {leader:이} 남긴 결과는 {result:이었}다.",
        ),
    ),
    "invention": (
        "thing|=휘어지는 자/물 없이 쓰는 비누/접는 지게/소리 나는 지팡이/스스로 닫히는 우산/태엽 선풍기/흔들면 켜지는 손전등/안 새는 만년필/발로 여는 문고리/햇빛 솥/무게를 재는 숟가락/눈금 있는 국자/젖지 않는 종이/떠다니는 부표 시계|발명품|발명품 물건 발명|invention device item\n"
        "maker|person|발명가|발명가 만든이 개발자|inventor creator\n"
        "year|#=1894/1903/1912/1926/1934/1948/1957/1961/1969/1974/1983/1988/1996/2003|발명한 해|발명연도 연도|year invented_in\n"
        "idea|=개미집/연잎/부엉이 날개/도꼬마리 씨앗/시계추/빨대/조개껍데기/거미줄/주전자 뚜껑/자전거 바퀴/솔방울/종이학|착안한 것|착안점 영감 아이디어|inspiration idea_source\n"
        "tries|#n300|실패 횟수|실패횟수 실패|failures failed_attempts\n"
        "land|=독일/일본/프랑스/한국/미국/영국/스웨덴/인도/캐나다/덴마크/헝가리/스위스|특허를 낸 나라|특허국 나라|patent_country country",
        (
            "{maker:은} {idea:을} 보고 {thing:을} 만들었다. {year}년의 일이다.",
            "{thing:은} {year}년 {land}에서 처음 특허를 받았다. 발명가는 {maker:이다}.",
            "{tries}번 실패하고 나서야 {thing:이} 나왔대. 만든 사람은 {maker}. 대단하지?",
            "발명 이야기 ⑦ {thing}\n만든 이 {maker}\n떠올린 계기 {idea}\n{year}년",
            "{thing:이} 원래 {idea}에서 나온 생각이라던데 정말이에요? 저는 {maker} 씨 책에서 읽었어요.",
            "손자: 할아버지, {thing:은} 누가 만들었어요?\n할아버지: {maker:이라는} 사람이 {land}에서 만들었지.",
            "{land} 특허청은 {year}년 {maker:이} 낸 {thing}의 특허를 받아들였다. 심사에는 두 해가 걸렸다.",
            "실패 {tries}회 → {thing} → 특허({land})",
            "처음에 사람들은 비웃었다. 그러나 {maker:은} {idea}에서 실마리를 얻어 {tries}번 실패한 끝에 뜻을 이루었다.",
            "'{thing}'의 발명 연도는 {year}년이 맞습니다. 영감을 준 것은 {idea:이었}습니다.",
        ),
    ),
    "excavation": (
        "site|=누리골 고분/도담 절터/새재 산성/하늬섬 절터/갈매기 가마터/미르못 유적/아홉우물터/솟대마을 집터/한울 왕릉/너럭바위 무덤/물레방아터/청동마루 유적|유적|유적 유적지 발굴지|site dig_site\n"
        "found|=청동 거울/금동 장식/토기 조각/옥 목걸이/쇠 갑옷/나무 빗/불에 탄 쌀/글씨 새긴 기와/유리구슬/말 재갈/쇠칼/흙으로 빚은 인형/뼈바늘|유물|유물 출토품 발견물|artifact find relic\n"
        "count|#n300|점수|점수 개수 수량|count number_of_items\n"
        "period|=삼국 시대 초기/삼국 시대 후기/통일 신라 초/통일 신라 말/고려 초기/고려 중기/고려 후기/가야 중기|시대|시대 시기|period era\n"
        "head|person|발굴 책임자|책임자 단장 조사단장|director lead_archaeologist\n"
        "depth|#=2/3/4/5/6/7/9/11/14|깊이|깊이 땅속깊이|depth depth_m",
        (
            "{site}에서 {period} {found} {count}점이 나왔다고 조사단이 밝혔다.",
            '{head} 단장은 "{site} 땅속 {depth}m에서 {found:을} 찾았다"고 말했다.',
            "[속보] {site}, {found} {count}점 출토… {period} 것으로 추정",
            "발굴 일지: {site}. 깊이 {depth}m. {found} {count}점. 기록 {head}.",
            "{period} 유물이 쏟아졌다는 {site}에 다녀왔어. {found} 실물은 생각보다 작더라.",
            "기자: 무엇이 가장 놀라우셨습니까?\n{head}: {site}에서 {found:이} {count}점이나 나온 것입니다.",
            "감자를 캐던 농부의 신고로 알려진 {site:은} {period}의 것이다. 두 달 동안 {found} {count}점을 거두었다.",
            "{found:은} {depth}m 아래 진흙에 묻혀 있어 썩지 않았다고 {head} 책임자가 설명했다.",
            "이번 조사에서 가장 값진 것은 {found:이었}다. 흙을 {depth}m 걷어 내자 모습을 드러냈다. ({site}, {period})",
            "{count}점. {site}에서 나온 {found}의 수다. 조사를 이끈 {head} 씨는 열 해 전에도 이 근처를 팠다.",
            "유적명: {site} / 시대: {period} / 출토: {found} / 책임: {head}",
        ),
    ),
    "bridge": (
        "name|=하람대교/무지개다리/누에섬교/두물대교/달맞이교/은가람교/솔섬대교/한빛나루교/고래대교/안개여울교/새벽대교/참나리교/바람목다리|다리 이름|다리이름 다리 교량|bridge bridge_name\n"
        "town|town|지역|지역 도시 위치|city region location\n"
        "length|#=180/240/365/420/512/680/940/1,150/1,480/2,100/3,260/4,750|길이|길이 총길이 연장|length length_m\n"
        "year|#=1936/1958/1967/1972/1979/1984/1991/1997/2002/2009/2014/2019/2023|개통한 해|개통연도 준공연도|opened_in year_opened\n"
        "form|=현수교/사장교/아치교/트러스교/도개교/거더교/2층 다리/부교|형식|형식 구조 종류|type structure bridge_type\n"
        "lanes|#=2/4/6/8/10|차로 수|차로수 차로|lanes lane_count",
        (
            "{town}의 {name:은} 길이 {length}m의 {form:이다}. {year}년에 개통했다.",
            "{year}년에 놓인 {name:은} 왕복 {lanes}차로다.",
            "주말에 {town} 갔다가 {name} 걸어서 건넜어. {length}m인데 바람 때문에 한참 걸렸지.",
            "교량명 {name}\n형식 {form}\n연장 {length}m\n차로 {lanes}",
            "아이: 저 다리 이름이 뭐예요?\n아빠: {name:이야}. 네가 태어나기 전인 {year}년에 생겼어.",
            "{form} 가운데 {town}에서 가장 긴 것은 {length}m짜리 {name:이다}.",
            "{name:이} {form:이라고} 알고 있었는데 안내판에는 그런 말이 없고 {lanes}차로라고만 적혀 있더라고요.",
            "설계가 세 번이나 바뀐 끝에 {year}년 {town}에 들어선 다리가 바로 {name:이다}.",
            "{length}m, {lanes}차로, {form}. {town} 사람들이 자랑하는 {name}의 모습이다.",
            "[지역 소식] {town} {name} 야간 조명 새로 달아… {year}년 개통 뒤 처음",
        ),
    ),
    "mountain": (
        "name|=누리봉/큰바람산/흰이마산/솔개산/다래산/물안개산/까치봉/온달산/구름재산/참빗산/해오름봉/오목산/세모봉|산 이름|산이름 산 봉우리|mountain peak mountain_name\n"
        "height|#=412/538/627/745/861/908/1,036/1,157/1,244/1,381/1,462/1,577/1,708|높이|높이 해발|height elevation altitude_m\n"
        "place|=강원 인제/경북 봉화/전남 구례/충북 단양/경남 산청/전북 무주/경기 가평/강원 정선/충남 청양/제주 한라 자락/경북 청송|위치|위치 지역 자리|location region\n"
        "rock|=화강암/석회암/현무암/사암/편마암/역암/응회암/규암|암석|암석 바위 돌|rock rock_type\n"
        "hours|#=2/3/4/5/6/7/8/9|오르는 시간|소요시간 등산시간 시간|hours climb_hours\n"
        "famous|=억새밭/얼음 폭포/철쭉 군락/구름다리/쌍둥이 바위/야생화/너덜길/주목 숲/해돋이/단풍 골짜기/옛 봉수대|볼거리|볼거리 명물 자랑|highlight attraction",
        (
            "{name:은} {place}에 있는 해발 {height}m의 산이다. {famous:로} 이름났다.",
            "{place} {name} 꼭대기까지 {hours}시간 걸렸어요. {famous:을} 보면 피로가 싹 가셔요.",
            "산 이름: {name} | 해발: {height}m | 암석: {rock} | 소재: {place}",
            "주로 {rock:로} 이루어진 {name:은} 높이가 {height}m에 이른다.",
            "다음 달엔 {name} 어때? {famous:이} 볼만하대. 왕복 말고 오르는 데만 {hours}시간이야.",
            "문: {name:은} 왜 바위가 많나요?\n답: {rock} 산이기 때문입니다. 높이는 {height}m이고요.",
            "{height}m를 얕보지 말라. {place:을} 지키는 {name:은} 초보자에게 {hours}시간을 요구한다.",
            "예전에는 호랑이가 나왔다는 {name}, 지금은 {famous:이} 사람을 부른다. 자리는 {place:이다}.",
            "{famous} 때문에 주말마다 붐비는 {place}의 산이 어디냐고 물으니 {name:이라고} 하더라.",
            "[산행 메모] {name} / {hours}시간 / {famous} 굿 / 물 두 통 챙길 것",
        ),
    ),
    "river": (
        "name|=달내강/은하천/굽이강/버들내/서리강/두루미강/검은여울/안골천/너울강/맑은내/가재천/물푸레강|강 이름|강이름 하천 강|river river_name\n"
        "source|=누리봉 샘터/용바위 골짜기/검은못/까치재/삼형제봉/옹달샘골/백로산 기슭/소나무고개/한울산 북쪽|시작하는 곳|발원지 시작점|source headwater\n"
        "mouth|=남해/동해/서해/미르호/큰가람강/새만호/한여울강/안개만|흘러드는 곳|도착지 하구 흘러드는곳|mouth flows_into\n"
        "length|#=14/27/38/46/59/73/88/104/131/167/212/345|길이|길이 총길이|length length_km\n"
        "fish|=쏘가리/열목어/은어/버들치/꺽지/모래무지/황어/메기/어름치/참마자/쉬리|사는 물고기|물고기 어종|fish species\n"
        "dams|#n2|보의 수|보의수 보|weirs number_of_weirs",
        (
            "{name:은} {source}에서 시작해 {mouth:로} 흘러드는 길이 {length}km의 물줄기다.",
            "{name}에는 {fish:이} 산다. 물길을 막은 보는 {dams}개다.",
            "{source}에서 솟은 물이 {length}km를 달려 {mouth}에 닿는다. 이름은 {name:이다}.",
            "■ {name}\n발원: {source}\n하구: {mouth}\n길이: {length}km\n어종: {fish}",
            "어릴 적 {name}에서 {fish} 잡고 놀았는데 보가 {dams}개나 생긴 뒤로는 통 안 보이네.",
            "가: {name:은} 어디로 흘러가나요?\n나: {mouth:로} 갑니다. {length}km나 흘러서요.",
            "환경 단체는 {name}의 보 {dams}개를 헐자고 했다. {fish:이} 돌아올 길을 열자는 것이다.",
            "{mouth}에 이르는 강 가운데 가장 맑다는 {name}. {source}에 가면 두 손을 모아 물을 마실 수 있다.",
            "{fish} 보호 구역으로 정해졌다던 {name:은} 길이가 {length}km라고 한다.",
            "{length}km를 사흘 동안 걸었다. 출발점은 {source}, 도착점은 {mouth}.",
        ),
    ),
    "wild_animal": (
        "name|=흰줄사슴/노을두더지/갯바람여우/긴꼬리삵/모래수달/달빛올빼미/반점담비/안개표범/푸른발도마뱀/줄무늬고슴도치/솔숲다람쥐/달무늬쥐|동물 이름|동물 이름 종|animal species name\n"
        "habitat|=갈대밭/자작나무 숲/바닷가 절벽/고산 초원/동굴/맹그로브 숲/사막 가장자리/습지/얼어붙은 강가/대나무 숲|사는 곳|서식지 사는곳|habitat lives_in\n"
        "food|=민달팽이/조개/도토리/나무껍질/메뚜기/들쥐/이끼/개구리/산딸기/작은 게/새알|먹이|먹이 주식|diet food\n"
        "weight|#=1/2/3/5/7/10/12/16|몸무게|몸무게 무게 체중|weight weight_kg\n"
        "life|#=4/6/8/9/11/13/15/18/21/26/34|수명|수명 사는햇수|lifespan lifespan_years\n"
        "left|#=40/85/120/260/430/700/1,100/2,300/5,600|남은 수|개체수 남은수|population remaining",
        (
            "{name:은} {habitat}에 살며 주로 {food:을} 먹는다. 수명은 {life}년쯤이다.",
            "다 자란 {name}의 몸무게는 {weight}kg이다. 야생에는 {left}마리만 남았다.",
            "오늘 다큐에서 {name} 봤는데 {food:을} 그렇게 잘 먹더라. {habitat}에 산대.",
            "이름: {name}\n서식지: {habitat}\n먹이: {food}\n몸무게: {weight}kg\n수명: {life}년",
            "[멸종 위기] {name} {left}마리로 줄어… {habitat} 개발 탓",
            "기자: {name:은} 얼마나 사나요?\n사육사: 길어야 {life}년입니다. {food:을} 가장 좋아하고요.",
            "{left}마리밖에 남지 않은 {name:을} 지키려고 {habitat}에 카메라 스무 대를 달았다.",
            "{habitat}에서 {food:을} 찾는 동물을 만났다. 안내인은 그것이 {name:이라고} 귀띔했다.",
            "{food}만 먹고도 {weight}kg까지 큰다는 {name}, 믿어지세요?",
            "사람 나이로 치면 백 살이 넘은 셈. {life}년을 사는 {name:이} {habitat}에서 발견되었다.",
        ),
    ),
    "plant_species": (
        "name|=은방울초롱/갯무릇/산달래꽃/노랑별바람꽃/톱니제비꽃/섬말나리꽃/바위솔꽃/물고사리꽃/붉은실난초/하늘패랭이/겨울매발톱/숫눈꽃|식물 이름|식물 이름 꽃|plant plant_name species\n"
        "blooms|=이른 봄/늦봄/초여름/한여름/늦여름/초가을/늦가을/한겨울|피는 때|피는때 개화기 시기|bloom_season flowering\n"
        "shade|=연보라색/흰색/진노란색/자주색/분홍색/하늘색/주황색/풀빛/상아색|꽃 빛깔|꽃빛깔 색 꽃색|flower_color color\n"
        "tall|#=8/12/15/20/25/30/40/55/70/90/120|키|키 높이|height height_cm\n"
        "island|=가거도/울릉도/백령도/거문도/홍도/청산도/추자도/욕지도/덕적도/외연도|발견한 섬|발견지 섬|found_on island\n"
        "use|=기침약/염색 재료/나물/차/향료/종이 원료/밧줄 재료/가축 사료/관상용|쓰임|쓰임 용도|use usage",
        (
            "{name:은} {blooms}에 {shade} 꽃을 피우는 풀로 키는 {tall}cm 안팎이다.",
            "{island}에서 처음 발견된 {name:은} 예로부터 {use:로} 쓰였다.",
            "이거 {name} 맞지? {shade:이고} {blooms}에 피는 거.",
            "도감 번호 없음 / {name} / {blooms} / {shade} / {tall}cm / 쓰임 {use}",
            "연구진은 {island}에서 {shade} 꽃이 피는 새 식물을 찾아 {name:이라고} 이름 붙였다.",
            "할머니: 옛날엔 {name:을} {use:로} 썼단다.\n손녀: 어디서 땄어요?\n할머니: {island}까지 배 타고 갔지.",
            "{blooms}에는 {island} 언덕이 온통 {shade}. {name} 덕분이다.",
            "{use:로} 쓰려고 너무 많이 캐는 바람에 {name:은} 이제 {island}에만 남았다고 한다.",
            "키 {tall}cm, 꽃잎 다섯 장, 빛깔은 {shade}. 딱 봐도 {name:이었}다.",
            "{name:을} 집에서 키워 보려 했지만 {tall}cm까지 자라고는 시들었다. 원래 {blooms}에 꽃이 핀다는데.",
        ),
    ),
    "space_probe": (
        "probe|=해오름 2호/별누리 1호/아리새 3호/은하길 5호/달토끼 4호/새벽별 7호/가온 1호/먼눈 2호/바람개비 6호/나래 9호/미리내 3호|탐사선|탐사선 우주선 이름|probe spacecraft name\n"
        "goal|=달 뒷면/화성/금성/목성/토성 고리/소행성 벨트/혜성/해왕성/수성/태양 바깥층|목표|목표 목적지 천체|target destination\n"
        "launch|day|발사일|발사일 쏘아올린날|launch_date launched_on\n"
        "days|#=96/140/213/287/365/480/612/890/1,240/2,050|비행 일수|비행일수 걸린날|travel_days flight_days\n"
        "gear|=자외선 망원경/흙 채집기/자기장 측정기/입체 사진기/얼음 레이더/먼지 포집판/지진계/분광기/열 감지기|실은 장비|장비 탑재체|instrument payload\n"
        "base|=나로 발사장/고흥 기지/적도 해상 발사대/북극 기지/사막 발사장/남쪽 섬 발사장/동부 우주센터|발사 장소|발사장소 발사장 기지|launch_site base",
        (
            "{probe:이} {launch} {base}에서 발사되었다. 목적지는 {goal:이다}.",
            "{goal:을} 향해 떠난 {probe:은} {days}일을 날아간다. 싣고 간 장비는 {gear:이다}.",
            "[우주] {probe}, {goal} 도착… {days}일 여정 마쳐",
            "야 {probe} 발사하는 거 봤어? {launch}에 {base} 앞 바닷가까지 사람이 꽉 찼대.",
            "임무명: {probe}\n목표: {goal}\n발사: {launch}\n장비: {gear}",
            "진행자: {probe}에는 무엇이 실렸습니까?\n박사: {gear:이} 실렸습니다. {days}일 뒤에 켭니다.",
            "두 차례 미룬 끝에 {launch} 하늘로 오른 {probe:은} {gear:로} {goal:을} 살필 예정이다.",
            "{base} 관계자는 {probe:이} {days}일째 신호를 보내오고 있다고 알렸다.",
            "{gear}. 이것 하나를 {goal}까지 보내려고 {probe:을} 만들었다고 해도 지나친 말이 아니다.",
            "{goal}에 간다던 {probe}의 발사 날짜가 {launch:로} 잡혔다고 들었습니다. 장소는 {base}.",
        ),
    ),
    "exoplanet": (
        "planet|=미리내 12b/가람 7c/온누리 3d/솔별 44b/하늬 9e/샛별 21c/누리 108b/달음 5f/여울 63b/큰곰 17d|행성|행성 행성이름 천체|planet planet_name\n"
        "star|=붉은 왜성/노란 별/푸른 거성/쌍둥이별/흰 왜성/주황색 별|도는 별|중심별 항성 모항성|host_star star_type\n"
        "away|#=11/24/39/57/82/124/215/340/560/1,200/2,800|거리|거리 광년|distance distance_ly\n"
        "year|#=3/6/9/14/22/37/58/91/130/204/388|공전 주기|공전주기 주기 한해길이|orbital_period orbit_days\n"
        "finder|=강바위 천문대/백두 망원경/남극 관측소/소백 연구팀/은빛 우주망원경/안데스 관측단/한결 천문대/여름별 동호회|찾은 곳|발견자 찾은곳 관측기관|discovered_by discoverer\n"
        "air|=수증기/메탄/이산화 탄소/나트륨/헬륨/암모니아/황/산소|대기 성분|대기 성분 기체|atmosphere gas",
        (
            "{planet:은} 지구에서 {away}광년 떨어진 {star} 둘레를 {year}일에 한 바퀴 돈다.",
            "{finder:이} {planet:을} 찾아냈다. 대기에서는 {air:이} 확인되었다.",
            "{planet}에 {air:이} 있다고? {away}광년이면 가 보지도 못하겠네.",
            "천체 {planet} | 중심별 {star} | 거리 {away}광년 | 주기 {year}일 | 발견 {finder}",
            "[과학] 외계 행성 {planet}에서 {air} 흔적… {finder} 발표",
            "딸: 거기선 한 해가 며칠이야?\n엄마: {planet}에서는 {year}일이래. 해 대신 {star:을} 돌거든.",
            "{star:을} 도는 행성은 많지만 {away}광년 안에서 {air:이} 잡힌 것은 {planet:이} 처음이다.",
            "{finder}의 발표를 믿는다면 {planet}의 한 해는 고작 {year}일이다.",
            "{away}광년 밖의 {planet:을} 처음 본 것은 {finder:이었}다. 관측에는 꼬박 네 해가 들었다.",
            "사흘 밤을 새워 자료를 모은 {finder:은} {planet:이} {star} 가까이에 있다고 결론지었다.",
        ),
    ),
    "dynasty_king": (
        "king|=온솔명왕/해숭왕/무열제/청명왕/덕원왕/효산왕/광릉왕/은덕왕/현무제/경선왕/태안왕/유성제|임금|임금 왕 이름|king ruler monarch\n"
        "land|=다솔국/누리국/한여울국/서라국/가림국/모란국/북해국/청구국/마로국/달비국|나라|나라 왕조 국가|kingdom dynasty state\n"
        "start|#=402/518/633/741/866/927/1014/1126|왕위에 오른 해|즉위년 즉위 오른해|reign_start crowned_in\n"
        "reign|#n30|다스린 햇수|재위기간 다스린햇수|reign_years years_on_throne\n"
        "city|=솔내성/달못성/흰돌성/강울/너른벌/소나루/금모래성/아사골/물머리성|도읍|도읍 수도 서울|capital royal_city\n"
        "deed|=둑 쌓기/세금 줄이기/학교 세우기/길 닦기/법전 펴내기/화폐 만들기/노비 풀어 주기/역법 고치기/곡식 창고 열기|한 일|업적 한일 정책|deed policy achievement",
        (
            "{land}의 {king:은} {start}년에 왕위에 올라 {reign}년 동안 나라를 다스렸다.",
            "{king:이} 도읍을 {city:로} 옮긴 뒤 가장 먼저 한 일은 {deed:이었}다.",
            "{land} 임금 중에 누가 제일 오래 했지? {king}? {reign}년이면 길긴 하다.",
            "왕: {king}\n나라: {land}\n즉위: {start}년\n도읍: {city}\n주요 정책: {deed}",
            "학생: {deed:은} 누구 때 일이에요?\n교사: {land} {king} 때란다.",
            "역사서에는 {start}년 여름 {king:이} {city}에서 즉위했다고 적혀 있다. 그날 우박이 내렸다고도 한다.",
            "{city:을} 서울로 삼았던 {land:은} {king} 때 가장 넓었다.",
            "{deed}. {land} 백성이 {king:을} 잊지 못하는 까닭이다. 형이 셋 있었지만 모두 먼저 죽었다.",
            "{reign}년을 다스린 {king:이} 세상을 뜨자 {city} 성문이 사흘 동안 닫혔다.",
            "퀴즈! {start}년에 {land}의 왕이 되어 {deed:을} 밀어붙인 임금은? 정답 {king}",
        ),
    ),
    "painting": (
        "title|=푸른 사과 세 개/눈 오는 부두/빨래하는 사람들/졸고 있는 고양이/검은 우산/장터의 오후/노란 창가/어머니의 손/밤의 과수원/기차를 기다리며/붉은 지붕/소나기 뒤|작품명|작품명 제목 그림|title artwork painting\n"
        "painter|person|화가|화가 작가 그린이|painter artist\n"
        "year|#=1898/1907/1919/1925/1933/1946/1952/1964/1971/1986/1999/2008|그린 해|제작연도 그린해 연도|year painted_in\n"
        "paint|=유채/수채/먹/아크릴/파스텔/목탄/과슈/템페라/색연필/옻칠|재료|재료 기법|medium technique material\n"
        "wide|#=31/45/53/60/72/91/116/130/162/194|가로|가로 폭|width width_cm\n"
        "keeper|=한강미술관/솔숲미술관/새벽화랑/국립근대관/바다미술관/빛고을화랑/나루미술관/시립현대관/고래화랑|소장처|소장처 미술관 보관|collection museum owner",
        (
            "〈{title}〉 {painter}, {year}년, {paint}, {keeper} 소장",
            "{painter:이} {year}년에 그린 〈{title}〉 앞에서 한참 서 있었다.",
            "{keeper} 가면 〈{title}〉 꼭 봐. {paint:로} 그렸는데 사진인 줄 알았어.",
            "작품: {title}\n작가: {painter}\n재료: {paint}\n가로: {wide}cm\n소장: {keeper}",
            "도슨트: 이 그림은 {painter} 화백의 〈{title}〉입니다.\n관람객: 재료가 뭔가요?\n도슨트: {paint}입니다.",
            "가로 {wide}cm의 작은 그림 〈{title}〉, 오늘부터 {keeper}에 걸린다. 두 번째 공개다.",
            "{paint:을} 즐겨 쓰던 {painter:은} {year}년 병석에서 〈{title}〉 한 점만을 남겼다.",
            "'{title}', 이 그림은 {painter}의 작품이라고 알려졌으나 최근 제자의 솜씨라는 말도 나온다. ({keeper})",
            "경매사는 〈{title}〉 이 그림이 {year}년 작이며 가로가 {wide}cm라고 소개했다.",
            "{year}년, 눈이 녹던 봄. {painter:은} 남은 {paint} 재료를 모아 〈{title}〉 한 폭을 그렸다.",
        ),
    ),
    "novel_blurb": (
        "title|=소금 창고의 겨울/마지막 등대지기/열세 번째 우체통/달걀 장수의 비밀/물 위의 재봉사/이름 없는 역/고래가 오던 날/거짓말 백과사전/안개 도서관/사라진 악보/지붕 위의 학교|제목|제목 책제목 작품|title novel book_title\n"
        "author|person|지은이|지은이 작가 저자|author writer\n"
        "hero|=은퇴한 형사/열두 살 쌍둥이/말을 잃은 가수/떠돌이 약장수/야간 경비원/시골 우체부/초보 탐정/외딴섬 교사/잠 못 드는 왕자/기억을 파는 상인|주인공|주인공 인물|protagonist main_character\n"
        "place|=폐광 마을/항구 도시/국경의 여관/눈 덮인 수도원/떠다니는 시장/재개발 골목/사막의 역/지하 도서관/외딴 등대|배경|배경 무대 장소|setting backdrop\n"
        "prize|=새벽문학상/가람소설상/은행나무문학상/첫눈신인상/너른들작가상/올해의 이야기상/푸른펜상|받은 상|수상 문학상 받은상|award prize\n"
        "copies|#=3,000/7,500/12,000/28,000/50,000/84,000/120,000|팔린 부수|판매부수 부수|copies_sold sales",
        (
            "{place}에 나타난 {hero}. 그가 감춘 것은 무엇인가? {author} 장편소설 『{title}』",
            "{title:로} {prize:을} 받은 {author} 작가가 독자를 만난다.",
            "너 『{title}』 읽었어? {hero} 이야기인데 마지막에 나 울었잖아.",
            "제목 {title}\n지은이 {author}\n수상 {prize}\n판매 {copies}부",
            "{author}의 소설 『{title}』 나온 지 한 달 만에 {copies}부가 팔렸다.",
            "손님: {hero} 나오는 소설 있어요? 배경이 {place:이라고} 했는데.\n서점 직원: 『{title}』 같네요.",
            "{prize} 심사위원단은 {place:을} 무대로 한 작품 『{title}』에 만장일치로 표를 던졌다.",
            "{copies}부나 나갔다기에 집어 든 『{title}』, {hero:이} 나오는 첫 장부터 손을 놓지 못했다.",
            "{author:은} 이 책을 쓰려고 {place}에서 세 해를 살았다고 한다. 책 이름은 『{title}』.",
            "[신간] 『{title}』 ({author}) - {hero:과} {place}, 그리고 지워진 하룻밤",
        ),
    ),
    "album": (
        "album|=느린 파도/초록 신호등/여름의 끝에서/두 번째 새벽/서랍 속 노래/모노레일/종이비행기 클럽/밤산책/낮은 목소리/레몬 나무 아래|음반|음반 앨범 앨범명|album record album_title\n"
        "band|=파란의자/물고기자리/달빛수레/세모네모/골목밴드/유리병편지/안녕고래/빨간양말/여섯시반/은모래|가수|가수 밴드 음악가|artist band singer\n"
        "song|=버스 창가/우산 하나/편의점 불빛/졸린 오후/네가 없는 월요일/모래시계/겨울 코트/거꾸로 걷기/비밀번호/옥상에서|타이틀곡|타이틀곡 대표곡 노래|title_track single song\n"
        "tracks|#=4/5/6/8/9/10/11/12/14|곡 수|곡수 수록곡수|tracks track_count\n"
        "out|day|발매일|발매일 나온날|release_date released\n"
        "style|=포크/재즈/보사노바/록/전자 음악/국악 퓨전/발라드/힙합/블루스/레게/신스팝|장르|장르 갈래|genre style",
        (
            "{band:이} {out} 새 음반을 낸다. 제목은 《{album}》. 타이틀곡은 〈{song}〉.",
            "《{album}》에는 모두 {tracks}곡이 담겼다. {style} 음반이다.",
            "{band} 신보 들어 봤어? 나는 {song} 그 곡이 제일 좋더라. 장르는 {style:이라고} 하던데 하나도 안 지루해.",
            "음반 {album} / 가수 {band} / 장르 {style} / {tracks}곡 / 발매 {out}",
            "디제이: 오늘 소개할 곡은 〈{song}〉입니다.\n게스트: 《{album}》 첫 곡이죠. {band} 목소리가 참 좋아요.",
            "{out}에 나온 음반 {album:은} {band}의 네 번째 음반으로, {style:을} 앞세웠다.",
            "〈{song}〉 한 곡을 녹음하는 데 열흘이 걸렸다고 {band:은} 털어놓았다.",
            "{tracks}곡 모두 {style}. {band:이} 이번 《{album}》에서 내린 결정이다.",
            "제목만 보고 골랐는데 《{album}》 참 좋네요. 특히 〈{song}〉. 누가 불렀나 했더니 {band:이었}어요.",
            "[발매 알림] {band} 《{album}》 {out} 공개",
        ),
    ),
    "film_credit": (
        "film|=소금꽃/자정의 세탁소/느티나무 아래/3번 승강장/붉은 연/겨울 매미/낡은 지도/사과 궤짝/푸른 손수건/어른들의 방학/첫차|영화|영화 제목 작품|film movie movie_title\n"
        "director|person|감독|감독 연출|director directed_by\n"
        "actor|person|주연|주연 배우 출연|lead_actor starring\n"
        "runtime|#=84/92/97/103/111/118/126/134/147/162|상영 시간|상영시간 길이 러닝타임|runtime runtime_minutes\n"
        "scenery|=강릉 주문진/군산 옛 거리/목포 부두/태백 탄광촌/부산 산복도로/전주 한옥 골목/울진 바닷가/파주 들판/삼척 기찻길|촬영지|촬영지 촬영장소 로케이션|filming_location shot_in\n"
        "grade|=전체 관람가/12세 관람가/15세 관람가/청소년 관람 불가|등급|등급 관람등급|rating age_rating",
        (
            "영화 〈{film}〉 감독 {director} 주연 {actor} {runtime}분 {grade}",
            "{director} 감독의 새 영화 〈{film}〉 촬영이 {scenery}에서 끝났다.",
            "〈{film}〉 볼래? {actor} 나온대. {runtime}분이라 좀 길긴 해.",
            "제목: {film}\n연출: {director}\n출연: {actor}\n상영 시간: {runtime}분\n등급: {grade}",
            "기자: {scenery}에서 찍으신 까닭이 있나요?\n{director}: 〈{film}〉 대본을 거기서 썼거든요.",
            "주연을 맡은 {actor:은} 〈{film}〉 촬영 동안 몸무게를 십이 킬로그램 줄였다고 말했다.",
            "{grade} 등급을 받은 〈{film}〉, 아이와 봐도 되냐는 질문이 많은데요, 상영 시간이 {runtime}분인 것도 생각하세요.",
            "엔딩 자막: 각본·감독 {director} / 출연 {actor} / 촬영 협조 {scenery}",
            "{scenery} 곳곳에 〈{film}〉 포스터가 붙어 있었다. 배우 {actor} 씨가 국밥을 먹던 집도 그대로였다.",
            "알고 보니 {director:이} 감독하고 {actor:이} 주연한 {film:은} 실제 사건을 다룬 영화라고 한다.",
        ),
    ),
    "tv_schedule": (
        "show|=밥상 위의 과학/골목 탐험대/한밤의 음악실/섬마을 우체국/퀴즈 올림/역사 돋보기/우리 동네 명의/동물 삼총사/느린 여행/할 말 있어요/장인의 하루|프로그램|프로그램 방송 방송명|program show tv_show\n"
        "channel|=가람방송/누리채널/한빛TV/온교육방송/새벽방송/별채널/다솜TV/나래방송/바다케이블|채널|채널 방송국 방송사|channel broadcaster network\n"
        "day|weekday|요일|요일 방송요일|weekday day_of_week\n"
        "time|clock|시각|시각 방송시각 시작|start_time airs_at time\n"
        "host|person|진행자|진행자 사회자|host presenter\n"
        "episode|#n300|회차|회차 회|episode episode_number",
        (
            "{channel} 〈{show}〉 {episode}회, {day} {time} 방송",
            "{day} {time}에 {channel} 틀어 봐. {show} 하는데 이번에 우리 동네 나온대.",
            "[편성표] {time} {show} ({episode}회) 진행 {host}",
            "프로그램: {show}\n채널: {channel}\n방송: {day} {time}\n진행: {host}",
            "엄마: 〈{show}〉 언제 하니?\n아들: {day:이에}요. {host} 아저씨 나오는 거 맞죠?",
            "{host:이} 진행하는 {show:이} {episode}회를 끝으로 막을 내린다.",
            "{channel:은} {day}마다 내보내던 {show:을} 새 시즌부터 {time:로} 옮긴다고 밝혔다.",
            "축구 중계로 {show} {episode}회는 한 주 쉬고, 다음 주 {day} {time}에 찾아갑니다.",
            "벌써 {episode}회. 진행자 {host} 씨는 첫 방송 때 열이 펄펄 끓었다고 한다.",
            "제가 기다리는 건 {channel}에서 하는 〈{show}〉, {day}만 되면 일찍 들어가요.",
        ),
    ),
    "board_game": (
        "game|=양치기의 밤/황금 나루터/열두 굴뚝/버섯 장터/고양이 시장 선거/잃어버린 등고선/사막의 우물/비밀 찻집/뗏목 대작전/별자리 상인|게임|게임 게임이름 제목|game game_name title\n"
        "maker|person|만든 사람|만든사람 디자이너 작가|designer creator\n"
        "players|#=2/3/4/5/6/7/8|최대 인원|최대인원 인원|max_players players\n"
        "minutes|#=15/20/25/30/40/45/60/75/90/120|걸리는 시간|소요시간 시간 플레이시간|play_time minutes\n"
        "kind|=카드놀이/주사위 놀이/협력형/추리형/경매형/말판 놀이/블록 쌓기/그림 맞히기/땅따먹기|종류|종류 갈래 방식|type mechanism category\n"
        "age|#=5/6/7/9/10/12/14/16|시작 나이|권장나이 나이|min_age age",
        (
            "{game:은} {maker:이} 만든 게임으로 갈래는 {kind}, 최대 {players}명이 즐긴다.",
            "이번 모임엔 {game} 들고 갈게. {minutes}분이면 한 판 끝나.",
            "게임명 {game} | {kind} | {players}인까지 | {minutes}분 | {age}세 이상",
            "{age}살짜리도 금방 배운다는 {game}, 사실 어른들이 더 좋아합니다. 갈래는 {kind}.",
            "손님: {kind} 중에 짧은 거 있나요?\n점원: {game:이} {minutes}분 걸려요.",
            "{maker} 작가는 지하철에서 {game:을} 떠올렸다고 한다. 시험 삼아 백 번 넘게 해 보았다.",
            "{players}명까지 된다고 들었는데 막상 해 보니 {game:은} 둘이 딱이더라.",
            "올해의 보드게임: {game} (디자이너 {maker})",
            "우리 집은 {kind:을} 좋아해서 {game:을} 샀다. 상자에는 {age}세부터라고 쓰여 있다.",
            "{minutes}분 만에 승부가 났다. {game}, 만든 사람은 {maker}. 다음 판은 내가 이긴다.",
        ),
    ),
    "world_record": (
        "record|=가장 긴 김밥 말기/한 발로 오래 서기/물속에서 숨 참기/종이비행기 멀리 날리기/가장 큰 눈사람/연속 줄넘기/동전 높이 쌓기/뒤로 달리기/가장 많은 훌라후프/양파 껍질 길게 벗기기/도미노 세우기|기록 종목|종목 기록 도전종목|record_category record challenge\n"
        "holder|person|기록 보유자|보유자 도전자 이름|holder record_holder name\n"
        "country|country|나라|나라 국적 국가|country nationality\n"
        "day|past|세운 날|날짜 달성일|date set_on\n"
        "age|#=17/23/28/31/36/42/49/55/63/70|나이|나이 연령|age holder_age\n"
        "watch|#=3/5/12/40/150/300/800/2,000|지켜본 사람 수|관객수 참관인수|spectators witnesses",
        (
            "{country}의 {holder} 씨가 {record} 부문 세계 기록을 새로 썼다. 나이는 {age}세.",
            "{day}, {holder:이} {record}에 성공했습니다. {watch}명이 지켜보았습니다.",
            "대박, {record} 세계 기록이 바뀌었대. {country} 사람이고 이름은 {holder}!",
            "기록 증서\n부문: {record}\n보유자: {holder}\n국적: {country}\n달성일: {day}",
            "{age}세의 나이로 {record}에 도전한 {holder:은} 세 번째 만에 웃었다.",
            "사회자: 몇 분이나 보러 오셨죠?\n진행 요원: {watch}명이요. {holder} 씨 {record} 때문에요.",
            "먼저 있던 기록은 스물두 해 동안 깨지지 않았다. {day} {country}에서 {holder:이} 해내기 전까지는.",
            "{record} 최고 기록 보유자가 {country} 출신 {holder:이라는} 것을 알고 깜짝 놀랐다.",
            "{watch}명의 박수 속에 {age}세 도전자가 무대에 올랐다. 종목은 {record}.",
            "[세계 기록 소식] {record} / {holder} ({age}) / {country}",
        ),
    ),
    "election": (
        "seat|=국회 의원/도의원/시의원/구의원/군의원/광역 의원/기초 의원/주민 대표|뽑는 자리|선거종류 자리 직위|office position seat\n"
        "area|=한솔 선거구/누리 선거구/달빛 선거구/새터 선거구/가온 선거구/미르 선거구/바람 선거구/은하 선거구/다래 선거구/참샘 선거구|지역|지역 선거구|district area region\n"
        "winner|person|당선자|당선자 당선인|winner elected\n"
        "party|=새길당/푸른당/시민연합/무소속/농민회/한걸음당/내일모임/바른살림당|소속|소속 정당|party affiliation\n"
        "turnout|#percent|투표율|투표율 참여율|turnout turnout_percent\n"
        "votes|#=312/845/1,970/5,426/13,208/27,940/48,115/102,377|득표수|득표수 표수|votes vote_count",
        (
            "{area} {seat} 선거에서 {party} {winner} 후보가 {votes}표를 얻어 당선되었다.",
            "[개표] {area} {seat} {winner}({party}) 당선 확실… 투표율 {turnout}%",
            "우리 {area} {seat:이} {winner:로} 바뀌었네. 난 다른 사람 찍었는데.",
            "선거: {area} {seat}\n당선: {winner}\n소속: {party}\n득표: {votes}\n투표율: {turnout}%",
            "가: 누가 됐어?\n나: {party} {winner}. {votes}표 나왔대.",
            "투표율 {turnout}%를 기록한 {area}의 {seat} 선거는 밤 열한 시가 넘어 결과가 나왔다.",
            "개표 끝에 웃은 쪽은 {winner:이었}다. 소속은 {party}, 얻은 표는 {votes}표.",
            "여론 조사는 {area}에서 {party} 후보가 질 것으로 보았다. 하지만 {winner} 후보가 {seat} 자리를 지켰다.",
            '{winner} 당선인은 "{area}의 골목골목을 다 걸었다"며 {turnout}%의 투표율에 고마움을 나타냈다.',
            "두 번 떨어지고 세 번째에 {seat} 자리에 오른 {winner} 씨의 이야기가 {area}에서 화제라고 들었다.",
        ),
    ),
    "new_law": (
        "law|=빈집 관리법/빗물 이용법/밤하늘 보호법/음식물 줄임법/우리 씨앗 보존법/소음 줄이기법/전기 자전거 안전법/간판 정비법/포장재 줄임법/야간 조명 관리법|법 이름|법이름 법률 법안|law bill law_name\n"
        "sponsor|person|대표 발의자|발의자 의원|sponsor proposed_by\n"
        "start|day|시행일|시행일 시작일|effective_date starts_on\n"
        "fine|#=50,000/100,000/200,000/300,000/500,000/1,000,000/3,000,000|과태료|과태료 벌금|fine penalty\n"
        "yes|#=132/147/158/169/174/186/203/221/245|찬성표|찬성표 찬성|yes_votes in_favor\n"
        "target|=집주인/음식점/공장/온라인 상점/건설 현장/운전자/농가/학교/극장/숙박업소|대상|대상 적용대상|applies_to target",
        (
            "{law:이} 국회를 통과했다. {start}부터 시행되며 어기면 과태료 {fine}원을 낸다.",
            "{sponsor} 의원이 대표 발의한 {law:은} 찬성 {yes}표로 가결되었다.",
            "사장님들 {law} 아시죠? {start}부터래요. 걸리면 {fine}원이라 조심해야 해요.",
            "법안명: {law}\n발의: {sponsor}\n적용 대상: {target}\n시행: {start}",
            "기자: 이 법은 누구에게 적용됩니까?\n{sponsor}: 우선 {target:이} 대상입니다. {law:은} 단계를 밟아 넓힐 겁니다.",
            "[정치] {law} 본회의 통과… 찬성 {yes}표",
            "{target:을} 대상으로 한 {law}. 반대한 의원은 마흔일곱 명이었고 찬성은 {yes}명이었다.",
            "{start} 이후에는 {target}도 {law:을} 지켜야 한다고 신문에서 읽었다.",
            "과태료가 {fine}원으로 정해진 것은 {sponsor} 의원이 끝까지 물러서지 않아서라고 한다. 법의 이름은 {law}.",
            "{yes}명이 손을 들었다. 열두 해를 끌어온 {law:이} {start} 마침내 힘을 얻게 되었다.",
        ),
    ),
    "festival": (
        "name|=반딧불이 축제/감자꽃 잔치/얼음낚시 축제/등불 축제/메밀 축제/도자기 축제/한지 축제/은어 축제/모래 조각 축제/국화 축제/탈춤 축제/옹기 축제|축제|축제 축제이름 행사|festival festival_name\n"
        "town|town|고장|고장 지역 도시|town city location\n"
        "start|day|시작일|시작일 여는날|start_date opens\n"
        "days|#n30|기간|기간 일수|duration days\n"
        "star|=초청 가수 공연/불꽃놀이/맨손 고기잡이/소달구지 타기/떡메치기/야간 행진/연날리기 대회/장작 가마 체험/줄다리기|대표 프로그램|대표프로그램 볼거리 체험|main_program highlight\n"
        "visitors|#=8,000/15,000/32,000/60,000/110,000/240,000/500,000|방문객|방문객 관람객수|visitors attendance",
        (
            "{town} {name:이} {start}부터 {days}일 동안 열린다.",
            "작년 {name}에는 {visitors}명이 다녀갔고 {star:이} 가장 인기였다.",
            "{town}에서 {name} 한다는데 애들 데리고 가자. {star}도 있대!",
            "◎ {name}\n- 곳: {town}\n- 시작: {start}\n- 기간: {days}일\n- 대표 행사: {star}",
            "관광객: {star:은} 언제 하나요?\n안내원: {name} 첫날, {start} 저녁이에요.",
            "비 때문에 하루 늦춘 {start} 막을 올린 {name}. {town} 주민 백여 명이 길놀이에 나섰다.",
            "{visitors}명. 올해 {town:을} 찾은 {name} 손님 수다.",
            "{days}일이면 짧다고 할 수도 있지만 {name:은} {star} 하나로도 아쉽지 않다는 평을 들었다.",
            "[공고] {town} {name} 먹거리 장터 참가자 모집. 축제 기간 {days}일.",
            "예산을 줄여 {star:을} 없앤다던 {name:이} 결국 {start} 예전 모습 그대로 열린다고 한다.",
        ),
    ),
    "earthquake": (
        "place|=동해 앞바다/백령도 서쪽/울산 동쪽 바다/충북 괴산/제주 남쪽 해역/경주 남쪽/일본 북쪽 바다/칠레 해안/인도네시아 섬 지역/튀르키예 동부/뉴질랜드 남섬/타이완 화롄|진앙|진앙 위치 일어난곳|epicenter location\n"
        "scale|=2.4/2.9/3.1/3.6/4.2/4.7/5.3/5.8/6.1/6.6/7.2|규모|규모 세기|magnitude scale\n"
        "time|clock|시각|시각 발생시각|time occurred_at\n"
        "date|past|날짜|날짜 발생일|date day\n"
        "depth|#=5/8/10/12/15/19/24/33/47/80|깊이|깊이 진원깊이|depth depth_km\n"
        "damage|=담장 무너짐/유리창 깨짐/정전/가스 끊김/산사태/도로 갈라짐/장독 깨짐/지붕 기와 떨어짐/수도관 터짐|피해|피해 피해상황|damage effects",
        (
            "{date} {time} {place}에서 규모 {scale}의 지진이 일어났다. 깊이는 {depth}km다.",
            "[지진 속보] {place} 규모 {scale}. 흔들림에 대비하세요.",
            "방금 흔들렸지? 뉴스 보니 {place:이라고} 하네, 규모 {scale}.",
            "발생: {date} {time}\n진앙: {place}\n규모: {scale}\n깊이: {depth}km\n피해: {damage}",
            "앵커: 피해 상황은요?\n기자: {place} 근처에서 {damage} 신고가 들어왔습니다. 규모는 {scale}입니다.",
            "땅속 {depth}km에서 시작된 규모 {scale} 지진으로 {damage} 신고가 잇따랐다.",
            "{place:을} 흔든 지진은 {time}에 일어나 이십 초쯤 이어졌다.",
            "규모 {scale}. {date} 밤잠을 깨운 지진의 세기다. 접수된 피해: {damage}.",
            "{place}에서 또 지진이 났다던데 깊이가 {depth}km라 크게 느끼지는 못했대요.",
            "여진이 마흔 차례 넘게 이어졌다. 첫 지진은 {date} {time}, 진앙은 {place:이었}다.",
        ),
    ),
    "typhoon": (
        "name|=노루귀/큰물결/물총새/도깨비바람/산호초/하늬/먹구름/회오리/두견새/파랑새/바다코끼리/은방울|태풍 이름|태풍이름 태풍|typhoon name storm\n"
        "number|#n30|호수|호수 번호|number typhoon_number\n"
        "from_place|=괌 북쪽 바다/필리핀 동쪽/오키나와 남쪽/타이완 남동쪽/마리아나 제도/팔라우 근처/사이판 서쪽|생긴 곳|발생지 생긴곳|origin formed_at\n"
        "wind|#=19/22/25/29/33/38/41/45/49/54|최대 풍속|최대풍속 바람세기 풍속|max_wind wind_speed\n"
        "land|=전남 고흥/경남 거제/제주 성산/부산 기장/충남 태안/전북 부안/강원 고성/경북 포항|상륙지|상륙지 상륙지점|landfall landing_place\n"
        "rain|#=60/90/120/180/230/290/340/410|비의 양|강수량 비|rainfall rainfall_mm",
        (
            "{from_place}에서 생긴 제{number}호 태풍 {name:이} 북쪽으로 올라오고 있다.",
            "태풍 {name}, {land} 상륙… 최대 풍속 초속 {wind}m",
            "{name} 온다니까 창문 테이프 붙여. {land} 쪽으로 들어온대. 비도 {rain}mm나 온다더라.",
            "태풍: {name}\n호수: {number}호\n발생: {from_place}\n풍속: {wind}m/s\n강수: {rain}mm",
            "할아버지: 태풍이 어디로 온다냐?\n손자: {land} 쪽이요. 이름은 {name:이고}요.",
            "{land:로} 들어온 제{number}호 태풍은 하룻밤 새 {rain}mm의 비를 뿌리고 바다로 빠져나갔다.",
            "초속 {wind}m의 바람을 품은 {name:은} 일곱 시간 뒤 약해졌다.",
            "{from_place}에서 태어난 {name:이} 이렇게 커질 줄은 아무도 몰랐다고 예보관은 말했다.",
            "{rain}mm. {name:이} 남기고 간 비의 양이다. 제{number}호라니, 올해는 태풍이 잦다.",
            "{land} 어민들은 {name:이} 온다는 소식에 배 서른 척을 뭍으로 올렸다.",
        ),
    ),
    "fire_news": (
        "place|=목재 창고/비닐하우스/재래시장 2층/기숙사 세탁실/빈 공장/산 중턱 암자/지하 주차장/양계장/고물상/캠핑장/폐교 건물|불난 곳|불난곳 장소 화재장소|fire_location place\n"
        "town|town|지역|지역 도시|city region\n"
        "cause|=전기 합선/담배꽁초/난로 넘어짐/용접 불티/배터리 폭발/쓰레기 태우기/촛불/낙뢰/기름 과열|원인|원인 화재원인|cause origin\n"
        "time|clock|시각|시각 발생시각|time started_at\n"
        "crew|#n300|출동 인원|출동인원 소방관수|firefighters crew\n"
        "loss|#=3,000,000/8,500,000/12,000,000/40,000,000/75,000,000/160,000,000|재산 피해|재산피해 피해액|loss damage_amount",
        (
            "{time} {town}의 {place}에서 불이 나 소방관 {crew}명이 출동했다.",
            "불은 {cause} 때문에 난 것으로 보이며 재산 피해는 {loss}원으로 추산된다.",
            "[속보] {town} {place} 화재… 소방 {crew}명 투입",
            "우리 동네 {place}에 불났어! {time}쯤부터 연기가 나더라. 다친 사람은 없대.",
            "화재 보고\n장소: {town} {place}\n시각: {time}\n원인: {cause}\n피해: {loss}원",
            "기자: 원인이 나왔습니까?\n소방관: {cause:로} 보고 있습니다. {place} 안쪽에서 시작됐습니다.",
            "{cause}에서 비롯한 작은 불씨가 {place:을} 다 태우는 데 걸린 시간은 고작 사십 분이었다.",
            "{loss}원의 피해를 낸 {town} 화재의 원인이 {cause:이라고} 밝혀졌다.",
            "{crew}명이 밤새 물을 뿌린 끝에 {town} {place} 불길이 잡혔다고 한다.",
            "처음 연기를 본 것은 우유 배달원이었다. {time}, {place} 창문이 붉게 물들어 있었다.",
        ),
    ),
    "rescue": (
        "saved|=등산객/어린 고라니/열 살 소년/길 잃은 노인/강아지/여행 온 부부/외국인 관광객/사진사/쌍둥이 형제/대학생 두 명|구한 대상|구조대상 구한사람|rescued saved\n"
        "spot|=북쪽 능선/갯벌 한가운데/저수지 둑 아래/폭포 옆 바위/방파제 끝/고갯길 3구간/동굴 안/강 가운데 모래톱/해발 구백 미터 지점|장소|장소 구조장소|rescue_site place\n"
        "team|=119 산악구조대/해양 경찰/마을 청년회/수상 구조대/국립공원 직원/군 헬기 부대/자원봉사 다이버/어촌계|구한 이들|구조대 구한이들|rescue_team rescuers\n"
        "hours|#n30|걸린 시간|걸린시간 소요시간|hours_taken hours\n"
        "tool|=헬기/밧줄/드론/들것/열화상 카메라/구명환/사다리/그물|장비|장비 도구|equipment tool",
        (
            "{spot}에서 {saved:이} {hours}시간 만에 구조되었다. 구한 이들은 {team:이었}다.",
            "{team:은} {tool:로} {saved:을} 무사히 옮겼다고 밝혔다.",
            "[미담] {team}, {spot}에서 {saved} 구조",
            "어제 뉴스 봤어? {tool}까지 써서 {saved:을} 구했대. {hours}시간이나 걸렸다더라.",
            "구조 기록: 대상 {saved} / 장소 {spot} / 투입 {team} / 장비 {tool} / {hours}시간",
            "기자: 어떻게 찾으셨어요?\n대원: {tool} 덕분입니다. {spot}에 있던 {saved:을} 금방 알아봤지요.",
            "{hours}시간을 떨던 {saved:은} {team:이} 도착하고서야 몸을 녹였다.",
            "비바람 때문에 두 번이나 발길을 돌린 {team}. 세 번째에 {spot}까지 다가가 {tool:을} 썼다.",
            "{spot}에서 소리가 들린다는 신고를 받고 갔더니 기다리던 쪽은 {saved:이었}다고 {team} 쪽은 설명했다.",
            "{tool} 하나로 해낸 구조였다. {saved:을} 부둥켜안은 {team} 사람들은 말을 잇지 못했다.",
        ),
    ),
    "missing_person": (
        "name|person|찾는 사람|찾는사람 이름 실종자|name missing_person\n"
        "age|#=67/71/74/76/78/80/83/86/89/92|나이|나이 연령|age years_old\n"
        "seen|=시장 입구/버스 종점/강변 산책로/요양원 앞/기차역 매점/뒷산 약수터/놀이공원 정문/공동묘지 입구/여객선 터미널|마지막 본 곳|마지막목격장소 목격장소|last_seen_place last_seen\n"
        "wear|=빨간 점퍼/회색 중절모/꽃무늬 바지/하늘색 우비/검은 운동화/체크 남방/보라색 목도리/초록 조끼/흰 고무신/갈색 털모자|차림|차림 옷차림 인상착의|clothing wearing\n"
        "date|past|사라진 날|실종일 날짜|date missing_since\n"
        "call|phone|연락할 곳|연락처 전화|contact phone",
        (
            "{name}({age}세) 님을 찾습니다. {date} {seen}에서 마지막으로 보였습니다. 연락처 {call}",
            "[실종 경보] {age}세 {name} 님, {wear} 차림. 보신 분은 {call:로} 전화 바랍니다.",
            "혹시 {seen} 근처에서 {wear} 차림의 어르신 못 보셨어요? 성함은 {name:이에}요. 꼭 좀 부탁드려요.",
            "사람을 찾습니다\n이름: {name}\n나이: {age}\n차림: {wear}\n마지막 장소: {seen}\n제보: {call}",
            "경찰: 무엇을 걸치고 나가셨습니까?\n가족: {wear:이에}요. {date} 아침에 {seen} 쪽으로 가셨어요.",
            "{date} 집을 나선 {name} 씨는 이틀이 지나도록 돌아오지 않았다. {seen} 카메라에 모습이 남았다.",
            "다행히 {name:은} {wear:을} 알아본 이웃 덕에 돌아왔다.",
            "{call} ← {name} 어르신({age}) 보시면 여기로 전화요.",
            "말씀을 잘 못 하시는 {age}세 남성입니다. {wear}, {seen}에서 놓쳤습니다.",
            "{seen}에서 사라졌다던 {name} 씨 소식 들으셨어요? {date}부터 못 찾고 있대요.",
        ),
    ),
    "award": (
        "prize|=새벽과학상/너른뜻 사회상/한빛공학상/은하예술상/들꽃인권상/참의료상/푸른별환경상/슬기교육상/다리놓기상/첫걸음기업인상|상|상 상이름 수상명|award prize award_name\n"
        "winner|person|받은 사람|받은사람 수상자|winner recipient laureate\n"
        "reason|=값싼 정수기 개발/치매 조기 진단법 연구/섬마을 순회 진료/멸종 식물 복원/수어 사전 편찬/갯벌 보전 운동/난민 아동 교육/친환경 접착제 합성/독립 영화 배급/옛 춤 기록|받은 까닭|공로 수상이유 이유|reason citation\n"
        "cash|#=5,000,000/10,000,000/20,000,000/30,000,000/50,000,000/100,000,000|상금|상금 금액|prize_money cash\n"
        "nth|#n30|횟수|회차 횟수 회|edition nth\n"
        "ceremony|day|시상식 날|시상식날짜 시상일|ceremony_date date",
        (
            "제{nth}회 {prize} 수상자로 {winner} 씨가 뽑혔다. 공로는 {reason}.",
            "{winner} 박사가 {prize:을} 받는다. 상금은 {cash}원, 시상식은 {ceremony:이다}.",
            "우리 선배 {winner} 있잖아, {reason:로} {prize} 탔대!",
            "수상 안내\n상: {prize} (제{nth}회)\n수상자: {winner}\n상금: {cash}원\n시상: {ceremony}",
            "기자: 상금 {cash}원은 어디에 쓰실 건가요?\n{winner}: {reason}, 그 일을 이어 가는 데 쓰겠습니다.",
            "{reason}에 스무 해를 바친 {winner} 씨에게 돌아간 {prize}. 그는 소감을 한 문장으로 마쳤다.",
            "올해로 {nth}회를 맞은 {prize:은} {ceremony} 시상식을 연다.",
            "후보가 아홉이나 되어 심사가 길어졌다던 {prize}, 끝내 {winner} 씨가 받았다고 한다.",
            "상금 {cash}원 전부를 내놓은 사람은 {prize} 수상자 {winner} 씨다.",
            "{ceremony} 저녁, {reason:을} 기리는 박수가 길게 이어졌다. {prize} 시상식장이었다.",
        ),
    ),
    "scholarship": (
        "fund|=햇살장학회/두레박재단/징검다리장학금/새싹꿈재단/등불장학회/솔씨장학금/한그루재단/누룽지장학회/나침반재단/마중물장학금|장학 재단|재단 장학회 장학금|foundation scholarship fund\n"
        "major|=간호학과/기계공학과/국문학과/해양학과/농업학과/조소과/법학과/수의학과/통계학과/유아교육과/항공정비과|학과|학과 전공|major department\n"
        "amount|#=500,000/800,000/1,000,000/1,500,000/2,000,000/2,500,000/4,000,000|지원액|지원액 장학금액|amount grant_amount\n"
        "picks|#n30|뽑는 인원|선발인원 인원|recipients number_selected\n"
        "due|day|마감일|마감일 신청마감|deadline apply_by\n"
        "paper|=자기소개서/성적 증명서/추천서/가족 관계 증명서/학업 계획서/봉사 확인서/재학 증명서/소득 확인서|낼 서류|제출서류 서류|document required_document",
        (
            "{fund}에서 {major} 학생 {picks}명에게 {amount}원씩 지원합니다.",
            "{fund} 신청 마감은 {due:이고} {paper:을} 내야 합니다.",
            "너 {major} 다니지? {fund} 공고 떴더라. {due}까지래.",
            "[장학생 선발]\n재단: {fund}\n대상: {major}\n인원: {picks}명\n금액: {amount}원\n서류: {paper}",
            "학생: {paper}도 필요한가요?\n조교: 네, {fund:은} 꼭 받아요. {due} 넘기면 안 되고요.",
            "등록금이 모자라 휴학까지 생각했는데 {fund}에서 {amount}원을 받아 한숨 돌렸습니다. {major} 3학년이에요.",
            "{picks}명만 뽑는다고 해서 망설였지만 {paper} 한 장 써서 내 보기로 했다. {fund} 얘기다.",
            "{amount}원 × {picks}명, {fund}, 마감 {due}",
            "익명의 졸업생이 낸 돈으로 만든 {fund:은} 해마다 {major} 신입생을 돕는다. 올해는 {picks}명이다.",
            "{due}까지 {paper:을} 과 사무실에 두면 된다고 들었는데, {fund} 담당 선생님은 자리에 안 계셨다.",
        ),
    ),
    "exhibition": (
        "title|=바람이 머문 그릇/철과 꽃/흑백의 골목/씨앗의 방/접힌 종이 펼친 마음/잃어버린 간판들/소리의 그림자/맨발의 조각/천 개의 단추/물결 기록|전시 이름|전시명 제목 전시|exhibition title\n"
        "gallery|=나루갤러리/하얀벽/시청 지하 전시장/온실미술관/창고 47/물탱크 전시관/돌담화랑/복도갤러리/빛우물미술관|전시장|전시장 장소 화랑|gallery venue\n"
        "artist|person|작가|작가 참여작가|artist creator\n"
        "until|day|끝나는 날|종료일 끝나는날|end_date until closes\n"
        "works|#n99|작품 수|작품수 점수|works number_of_works\n"
        "free_day|weekday|무료인 요일|무료요일 무료입장일|free_day free_admission",
        (
            "{artist} 개인전 《{title}》 {gallery}, {until}까지. 작품 {works}점.",
            "{gallery}에서 하는 《{title}》 봤어? {free_day}에는 공짜래!",
            "전시: {title}\n장소: {gallery}\n작가: {artist}\n종료: {until}\n무료 관람: 매주 {free_day}",
            "{artist} 작가의 작품 {works}점을 모은 전시가 {until} 막을 내린다.",
            "관람객: {free_day}에는 표를 안 사도 되나요?\n안내 직원: 네, 《{title}》 전시는 그날 무료예요.",
            "비 오는 날 우연히 들어간 {gallery}. 벽에는 {artist}의 그림 {works}점이 걸려 있었다.",
            "이름도 재미있는 《{title}》 전시가 {until}에 끝난다고 하니 서두르시길. 주차는 어렵습니다.",
            "작가 {artist:은} 이번 《{title}》 준비에 손가락 마디가 다 닳았다며 웃었다.",
            "{works}점 가운데 단 하나만 고르라면? {gallery} 큐레이터의 답은 뜻밖이었다.",
            "[전시 소식] {gallery} / 《{title}》 / {artist} / ~{until}",
        ),
    ),
    "expedition": (
        "team|=푸른발 원정대/한뼘 탐험대/북극곰 탐사단/설표 원정대/나침반 탐험대/바람길 원정대/맨발 탐사단/돌고래 탐험대|탐험대|탐험대 원정대 팀|team expedition\n"
        "leader|person|대장|대장 이끈사람|leader captain\n"
        "goal|=남극점/사하라 사막/고비 사막/아마존 상류/북극해 얼음길/히말라야 무명봉/툰드라 습지/파타고니아 빙하/그린란드 내륙/콩고 강|목적지|목적지 목표 탐험지|destination goal\n"
        "members|#n30|대원 수|대원수 인원|members crew_size\n"
        "days|#=38/45/52/63/77/81/96/120/154|걸린 날|일수 기간|days duration_days\n"
        "carry|=위성 전화/태양광 전지판/말린 고기/비상 연막/의료 상자/물 정화기/종이 지도/라디오/방수 가방|가져간 것|장비 가져간것|gear equipment",
        (
            "{leader} 대장이 이끄는 {team} {members}명이 {goal:로} 떠났다.",
            "{team:은} {days}일 만에 {goal} 탐험을 마치고 돌아왔다.",
            "우리 삼촌이 {team} 대원이었는데 {goal}에서 {carry:이} 제일 요긴했대.",
            "탐험 기록부: {team} / 대장 {leader} / {goal} / {members}명 / {days}일",
            "앵커: {goal}에서 가장 힘들었던 점은요?\n{leader}: 열흘이나 이어진 바람이었습니다. {carry} 없이는 못 버텼죠.",
            "{days}일 동안 씻지 못했다는 대원들의 얼굴은 검게 그을려 있었다. {leader} 대장만 빼고.",
            "{goal:을} 꿈꾸던 {leader} 씨는 동네 친구들과 {team:을} 꾸렸다.",
            "{carry}, 그리고 {members}명. {team:이} {goal} 앞에 섰을 때 남은 것은 그뿐이었다.",
            "두 명이 다쳐 먼저 돌아갔지만 {team:은} 포기하지 않았고 {days}일째 되는 날 목표에 닿았다고 한다.",
            "[알림] {team} 귀국 환영회, {goal} 탐험 이야기. 말하는 이 {leader}",
        ),
    ),
    "athlete_career": (
        "name|person|선수|선수 이름|athlete name player\n"
        "event|=높이뛰기/역도/접영/양궁/스켈레톤/마라톤/체조 도마/유도/펜싱/사격/컬링/요트/태권도/멀리뛰기|종목|종목 운동종목|sport discipline event\n"
        "debut|#=1986/1988/1990/1991/1993/1994/1996/1997|국가대표가 된 해|국가대표발탁 첫해 데뷔연도|debut_year joined_national_team\n"
        "retire|#=2000/2001/2002/2004/2005/2006/2008/2010|은퇴한 해|은퇴연도 은퇴|retirement_year retired\n"
        "medals|#n30|메달 수|메달수 메달|medals medal_count\n"
        "now|=유소년 감독/해설 위원/체육 교사/국숫집 주인/스포츠 심리 상담사/시의원/재활 트레이너/목장 주인/대학교수|지금 하는 일|현재직업 지금하는일|current_job now",
        (
            "{event} 선수 {name:은} {debut}년 국가대표로 뽑혀 {retire}년에 은퇴했다.",
            "{name} 선수가 따낸 메달은 모두 {medals}개. 지금은 {now:로} 일한다.",
            "{name} 기억나? {event} 하던 선수. 요즘은 {now:이라고} 하더라.",
            "이름: {name}\n종목: {event}\n국가대표: {debut}년~\n은퇴: {retire}년\n메달: {medals}개",
            "사회자: 은퇴하신 지도 꽤 됐죠?\n{name}: {retire}년이니까요. 이젠 {now:이라는} 말이 더 익숙합니다.",
            "무릎을 네 번이나 수술한 {event}의 {name}. 그래도 메달 {medals}개를 목에 걸었다.",
            "{retire}년 눈물로 경기장을 떠났던 {name:이} {now:로} 돌아왔다.",
            "{debut}년, 시골 학교에 {event} 장비라고는 하나뿐이었다. 그곳에서 {name} 선수가 나왔다.",
            "메달이 {medals}개나 된다던 {name} 씨는 그걸 장롱에 넣어 두고 잊었다고 했다.",
            "{now} {name} 씨의 옛 직업을 아는 손님은 드물다. 한때 {event} 국가대표였다는 사실을.",
        ),
    ),
    "stadium": (
        "name|=큰솔 경기장/바람개비 구장/한들 체육관/노을 스타디움/별무리 돔/샛강 운동장/두루미 빙상장/파도 수영장/해맞이 구장/은모루 경기장|경기장|경기장 구장 이름|stadium arena name\n"
        "town|town|도시|도시 지역|city location\n"
        "seats|#=2,400/5,000/8,200/12,500/18,000/25,600/34,000/43,000/60,000|좌석 수|좌석수 수용인원|capacity seats\n"
        "opened|#=1959/1968/1976/1982/1986/1999/2001/2008/2016/2022|문을 연 해|개장연도 문연해|opened_in opening_year\n"
        "roof|=열리는 지붕/천막 지붕/유리 지붕/태양광 지붕/돔형 지붕/나무 지붕/반쪽 지붕|지붕|지붕 덮개|roof roof_type\n"
        "cost|#=38/120/450/780/1,300/2,100/3,600|공사비|공사비 건설비|construction_cost cost_in_100m",
        (
            "{town} {name:은} {opened}년에 문을 열었고 {seats}명이 들어간다.",
            "공사비 {cost}억 원을 들인 {name}의 특징은 {roof:이다}.",
            "{name} 처음 가 봤는데 시설 좋더라. {seats}석이래. {town} 시내에서 걸어서 십오 분.",
            "시설명 {name} | 위치 {town} | 좌석 {seats}석 | 개장 {opened}년 | {roof}",
            "시민: 왜 이렇게 비싸게 지었나요?\n시청: {roof} 때문에 {cost}억 원이 들었습니다.",
            "{opened}년에 지은 낡은 {name:을} 고치자는 이야기가 {town}에서 다시 나온다.",
            "{seats}석이 다 찬 것은 두 번뿐이었다고 {name} 관리인은 떠올렸다.",
            "{town}에 있는 경기장이 {name:이라는} 것은 알았지만 {opened}년에 생겼다는 건 몰랐어요.",
            "[건축] {name}, {roof:로} 상 받아",
            "{cost}억 원, {seats}석. 숫자만 보면 {name:은} 나라에서 손꼽힌다. 정작 주차장은 좁다.",
        ),
    ),
    "university_fact": (
        "name|=한여울대학교/온누리대학교/가람공과대학교/솔빛여자대학교/미르해양대학교/누리예술대학교/다올교육대학교/새움의과대학교/들녘농업대학교|대학|대학 대학교 학교|university college school\n"
        "town|town|위치|위치 도시|city location\n"
        "year|#=1898/1906/1924/1946/1953/1967/1979/1988/1995/2011|세운 해|설립연도 개교|founded established\n"
        "founder|person|세운 사람|설립자 세운사람|founder founded_by\n"
        "students|#=850/1,400/3,200/6,700/9,800/14,300/21,500/27,000|학생 수|학생수 재학생수|students enrollment\n"
        "tree|=은행나무/느티나무/소나무/백목련/배롱나무/전나무/동백나무/회화나무|교목|교목 상징나무|school_tree symbol_tree",
        (
            "{town}에 있는 {name:은} {year}년에 {founder:이} 세웠다. 교목은 {tree:이다}.",
            "{name} 재학생은 {students}명이다.",
            "우리 학교 {name}, {year}년 개교래. 건물이 낡을 만하지.",
            "학교명: {name}\n설립: {year}년\n설립자: {founder}\n학생 수: {students}명\n교목: {tree}",
            "수험생: 교문 앞 나무가 멋지던데요.\n재학생: 아, {tree:이에}요. 우리 {name} 교목이에요.",
            "{founder} 선생은 논 서른 마지기를 팔아 {name}의 터를 닦았다.",
            "{students}명이 다니는 {town}의 {name:이} 다음 달 이름을 바꾼다고 한다.",
            "{year}년에 야학으로 시작해 지금은 {students}명이 배우는 곳, 바로 {name:이다}.",
            "[대학 소식] {name} 설립자 {founder} 동상 옮기기로",
            "{town}에서 제일 오래된 {tree:을} 보려고 {name}에 다녀왔다. 학식은 사천오백 원.",
        ),
    ),
    "library_fact": (
        "name|=달팽이도서관/느티책마당/바닷가서재/언덕위도서관/기찻길책방도서관/별헤는도서관/숲속글터/옛우물도서관/다락도서관/강변책숲|도서관|도서관 이름 도서관명|library name\n"
        "books|#=4,300/9,700/16,000/28,500/52,000/87,000/130,000/240,000|장서|장서 장서수 책수|books collection_size\n"
        "special|=옛 만화/점자책/여행 지도/요리책/팝업북/식물도감/세계 동화/악보/지역 신문/큰글자책/사진집|특화 자료|특화자료 특징 자료|special_collection specialty\n"
        "closed|weekday|쉬는 날|휴관일 쉬는날|closed_on closed_day\n"
        "close|=오후 5시/오후 6시/저녁 7시/오후 8시/밤 9시/오후 9시 30분/밤 10시/오후 5시 30분|닫는 시각|닫는시각 마감시각|closing_time closes_at\n"
        "limit|#n30|빌리는 권수|대출권수 대출한도|loan_limit max_loans",
        (
            "{name:은} 책 {books}권을 갖추었으며 {special:로} 이름났다. {closed}에 쉰다.",
            "한 사람이 {limit}권까지 빌릴 수 있고 {close}에 문을 닫아요. - {name}",
            "{name} 가 봐, {special} 진짜 많아. 근데 {closed}엔 안 열어.",
            "기관: {name}\n장서: {books}권\n휴관: {closed}\n대출: {limit}권\n폐관: {close}",
            "아이: 몇 권까지 돼요?\n사서: {limit}권이란다. {special:은} 여기서만 볼 수 있고.",
            "폐교를 고쳐 만든 {name:이} {special:을} 모으기 시작한 것은 한 만화가의 편지 때문이었다.",
            "{closed}에 쉬는 줄 모르고 갔다가 허탕 쳤네요. {name} 가실 분은 참고하세요.",
            "{books}권 가운데 절반이 {special:이라는} {name}, 사서는 단 두 명뿐이다.",
            "{close}까지 여는 줄 알았더니 {name:은} 겨울에는 한 시간 일찍 닫는단다.",
            "장서 {books} / 1인 {limit}권 / {special} 특화 / {name}",
        ),
    ),
    "museum_object": (
        "thing|=놋쇠 등잔/나전 빗접/상아 자/목화 물레/구리 나침반/비단 부채/해시계/쇠북/삼베 옷/옹기 시루/금박 족자/말안장/나무 활자|유물|유물 전시물 이름|object artifact item\n"
        "room|=1층 금속실/2층 생활실/목공예실/지하 수장고/어린이관/서화실/기증실/동쪽 별관/3층 복도|전시 위치|전시위치 전시실 위치|gallery room location\n"
        "century|#=16/17/18/19/20|만든 세기|세기 제작시기|century made_century\n"
        "giver|person|기증자|기증자 내놓은사람|donor donated_by\n"
        "size|#=9/14/23/31/46/58/77/120|높이|높이 크기|height height_cm\n"
        "number|order|유물 번호|유물번호 번호|object_id inventory_number",
        (
            "{thing} | {century}세기 | {giver} 기증 | {room}",
            "{room}에 있는 {thing:은} {century}세기에 만들어졌다. 높이는 {size}cm다.",
            "유물 번호 {number}, 이름 {thing}. 기증자는 {giver} 씨입니다.",
            "박물관 갔더니 {thing:이} {room}에 딱 하나 있는데 그게 제일 예쁘더라.",
            "학예사: 이건 {giver} 선생이 내놓으신 {thing:이에}요.\n학생: 얼마나 오래됐어요?\n학예사: {century}세기 물건이에요.",
            "보존 처리를 마친 {thing}({number}), {room:로} 옮김",
            "{giver} 씨는 다락을 치우다 찾은 {thing:을} 박물관에 내놓았다. 감정 결과 {century}세기 것이었다.",
            "높이 {size}cm의 {thing:을} 옮기는 데 학예사 넷이 달라붙었다.",
            "{room}에서 {number} 표를 단 것을 찾으면 그것이 {thing:이라고} 했다.",
            "{century}세기의 솜씨가 이만큼이라니. {thing} 앞에서 발이 떨어지지 않았다.",
        ),
    ),
    "coin_stamp": (
        "name|=두루미 은화/거북선 기념주화/첫눈 우표/나룻배 우표/쌍무지개 금화/고래 우표 묶음/세 잎 동전/등대 시리즈 우표/나비 은화/장터 풍경 우표|수집품|수집품 이름 품목|item collectible name\n"
        "issued|#=1923/1938/1949/1957/1966/1975/1988/1997/2002/2018|나온 해|발행연도 나온해|issued_in year_of_issue\n"
        "made|#=500/1,000/2,500/5,000/10,000/30,000/100,000|찍은 수|발행수 발행량|mintage print_run\n"
        "artist|person|도안가|도안가 그린이|designer artist\n"
        "value|#=70,000/150,000/320,000/600,000/1,200,000/4,500,000|지금 값|감정가 시세|value market_value\n"
        "flaw|=뒤집힌 그림/빠진 글자/겹쳐 찍힌 테두리/색 번짐/잘못된 연도/구멍 없음/기울어진 무늬/이름 오기|흠|흠 오류 특이점|error flaw",
        (
            "{issued}년에 나온 {name:은} 모두 {made}개 만들어졌다.",
            "{name} 감정가 {value}원. 특이점: {flaw}",
            "서랍에서 {name} 나왔는데 {flaw} 때문에 {value}원까지 한대!",
            "품목: {name}\n발행: {issued}년\n발행량: {made}개\n도안: {artist}\n시세: {value}원",
            "수집가: 이건 왜 비싼가요?\n감정사: {flaw} 보이시죠? {name} 중에서도 몇 없어요.",
            "{artist} 씨가 도안한 {name:을} 사려고 사람들은 새벽 네 시부터 줄을 섰다.",
            "할아버지의 상자에는 {issued}년이라고 찍힌 {name:이} 들어 있었다. 그림은 {artist} 작.",
            "{made}개뿐이라고 들었는데 {name:을} 두 개나 가진 사람도 있더라.",
            "{flaw}. 이 작은 실수가 {name}의 값을 {value}원으로 올려놓았다.",
            "{value}원에 낙찰된 것은 {artist}의 도안이 담긴 {name:이었}다. 경매는 칠 분 만에 끝났다.",
        ),
    ),
    "food_origin": (
        "food|=달떡/구름전/복주머니범벅/모둠말이/나루국수/쪽빛묵/둥근찜/다락죽/매듭약과/돌솥엿/소반전/물결떡/꽃주름떡|음식|음식 먹거리 음식이름|food dish_name\n"
        "area|=평안도 바닷가/제주 중산간/강원 산골/전라도 섬마을/충청 내륙/함경도 북쪽/경상도 장터/황해도 들녘/서울 사대문 안|생긴 고장|유래지 고장 생긴곳|origin region\n"
        "reason|=쌀이 모자라서/뱃사람이 오래 두고 먹으려고/제사상에 올리려고/버리는 껍질이 아까워서/전쟁 때 불을 못 피워서/임금께 바치려고/아이 입맛을 달래려고/혼례 손님을 치르려고|생긴 까닭|유래 까닭 이유|reason why_made\n"
        "main|=메밀/옥수수/보리/감자/도토리/조갯살/찹쌀/수수/미역/팥/잣/콩|주재료|주재료 재료|main_ingredient ingredient\n"
        "season|=봄/여름/가을/겨울/설날/추석/단오/동지/정월 대보름|먹는 때|먹는때 시기 철|season eaten_in\n"
        "book|=규방음식기/산해별미록/부엌잡기/남도찬방/사철밥상지/옛맛소록/주방이야기|적힌 책|옛책 문헌 기록|source old_book",
        (
            "{food:은} {area}에서 {reason} 만들기 시작한 음식이다.",
            "옛 책 『{book}』에 따르면 {food:은} {season}에 먹었다.",
            "{food} 있잖아, 원래 {reason} 만든 거래. 재미있지?",
            "음식 {food} / 고장 {area} / 주재료 {main} / 먹는 때 {season} / 문헌 {book}",
            "손녀: 할머니, {food:은} 왜 {season}에만 해요?\n할머니: 그때 {main:을} 새로 들여왔거든.",
            "{main:이} 흔하던 {area} 사람들은 {food:을} 끼니처럼 먹었다. 지금은 파는 집이 세 곳뿐이다.",
            "{reason} 생겨났다는 {food}의 고향이 {area:이라고} 하던데, 『{book}』에는 다르게 나온다.",
            "{season} 하면 떠오르는 {food}. {main:로} 만들어 구수하다.",
            "[맛의 뿌리] {area}의 {food}",
            "『{book}』 끝 장에는 {main:로} 만드는 먹거리가 나오는데, 학자들은 이를 {food:로} 본다.",
        ),
    ),
    "tea_wine": (
        "name|=구름잎차/흰서리차/매화골 포도주/붉은언덕 와인/산국차/검은돌 적포도주/새벽이슬 녹차/햇뽕잎차/가을볕 백포도주/솔순차/바위틈 홍차|이름|이름 상품 음료|name product drink\n"
        "farm|=안개농원/느린골농장/다락밭농원/두물농원/비탈농장/돌담농원/하늘농장/은빛농원|농원|농원 만든곳 생산자|producer farm winery\n"
        "picked|=초여름/한여름/늦여름/초가을/늦가을/첫서리 뒤/장마 전/보리 벨 무렵|따는 때|수확시기 따는때|harvest picked_in\n"
        "scent|=꿀/삶은 밤/젖은 흙/살구/풀/장미/참나무/풋사과/훈연한 나무/계피|향|향 향기|aroma scent\n"
        "aged|#n30|묵힌 달수|숙성기간 묵힌달수|aged_months aging\n"
        "food|=두부 요리/구운 고기/마른 과자/생선회/흰떡/버섯볶음/견과류/초콜릿|어울리는 음식|어울리는음식 궁합|pairing goes_with",
        (
            "{farm}의 {name:은} {picked} 거둔 것으로 만들며 {scent} 향이 난다.",
            "{name:은} {aged}개월을 묵혀 내놓는다. {food:과} 잘 어울린다.",
            "{farm} 다녀왔어! {name} 시음했는데 {scent} 향이 확 나더라.",
            "이름: {name}\n생산: {farm}\n수확: {picked}\n향: {scent}\n어울림: {food}",
            "손님: {food}에는 뭘 곁들이면 좋을까요?\n주인: {name:이} 좋아요. {aged}개월 된 거예요.",
            "{picked} 내내 비가 쏟아진 탓에 {farm:은} 올해 {name:을} 절반밖에 만들지 못했다.",
            "처음엔 떫지만 끝에 {scent} 향이 남는다던 {name}, 제 입에는 좀 썼습니다.",
            "{aged}개월 | {scent} 향 | {name} | {farm}",
            "품평회에서 으뜸으로 뽑힌 것은 {farm}에서 낸 {name:이었}다. 심사위원은 열세 명이었다.",
            "{food:을} 먹을 때마다 {name:이} 생각난다. {picked}의 햇빛이 담긴 맛이다.",
        ),
    ),
    "cheese_ferment": (
        "name|=돌담치즈/푸른결치즈/화산재치즈/눈꽃치즈/밤안개치즈/훈제매듭치즈/검은띠치즈/노란바퀴치즈/솔잎숙성치즈/단지치즈|치즈|치즈 이름 제품|cheese name product\n"
        "milk|=염소젖/양젖/물소젖/홀스타인 우유/저지 우유/산양유/말젖|젖|젖 원유 재료|milk milk_source\n"
        "village|=임실 언덕마을/대관령 목장/남해 다랭이마을/정선 산마을/제주 오름목장/평창 구름목장/지리산 아랫마을/횡성 느린목장|만드는 마을|산지 마을 만드는곳|village origin\n"
        "months|#n30|숙성 달수|숙성기간 달수|aging_months aged\n"
        "cellar|=동굴/옹기/나무 선반/폐광 터널/소금 창고/짚 더미/돌 지하실|숙성 장소|숙성장소 저장고|aging_place cellar\n"
        "taste|=고소함/톡 쏘는 맛/짭짤함/과일 같은 단맛/흙냄새/쌉쌀함/버터 같은 부드러움|맛|맛 풍미|taste flavor",
        (
            "{village}에서 만드는 {name:은} {milk:을} {months}개월 숙성한 것이다.",
            "{name}의 맛은 한마디로 {taste}. 숙성 장소는 {cellar:이다}.",
            "이거 {name:이라는} 건데 먹어 봐. {taste:이} 느껴질 거야.",
            "품명 {name} / 원유 {milk} / 산지 {village} / 숙성 {months}개월 / 풍미 {taste}",
            "방문객: 왜 {cellar}에서 익히나요?\n장인: 온도가 늘 십삼 도거든요. {name:은} 그래야 {taste:이} 살아요.",
            "{cellar}에 넣어 두고 깜빡 잊은 {milk} 덩어리가 {name}의 시작이었다고 전해진다.",
            "{months}개월이 지나면 {name:은} 비로소 {village:을} 떠난다.",
            "냄새는 지독하지만 {taste} 하나는 으뜸이라던 {name}, 만드는 곳은 {village:이다}.",
            "{milk:로} 만든 치즈 가운데 {months}개월 넘게 묵히는 것은 {name:이} 유일하다.",
            "{taste:을} 좋아하면 {name}, 아니면 다른 걸 고르세요. {village} 주민의 조언.",
        ),
    ),
    "medicine_history": (
        "drug_name|=솔비딘/마루펜/가온신/누리타민/해늘린/다올락신/보르민/사라진톨/온실린/청아몰|약|약 약이름 성분|medicine drug_name\n"
        "found_in|=곰팡이/버드나무 껍질/해면/뱀독/토양 세균/바닷말/개똥쑥/누룩/주목 껍질/거머리 침|얻은 곳|원료 얻은곳 출처|source derived_from\n"
        "finder|person|찾은 사람|발견자 연구자|discoverer scientist\n"
        "year|#=1887/1899/1908/1921/1932/1947/1955/1968/1973/1985|찾은 해|발견연도 찾은해|discovered_in year\n"
        "disease|=말라리아/결핵/패혈증/고혈압/백혈병/류머티즘/통풍/각기병/천식/빈혈|고치는 병|병 치료질환 쓰는병|disease treats\n"
        "lab|=항구 위생소/국립 전염병원/작은 시골 약국/왕립 화학원/대학 지하 실험실/육군 의무대/수도원 약초밭/산림 연구소|연구한 곳|연구소 연구한곳|lab research_place",
        (
            "{finder:은} {year}년 {found_in}에서 {drug_name:을} 뽑아냈다. 이 약은 {disease:을} 고치는 데 쓰였다.",
            "{lab}에서 태어난 {drug_name:은} {disease} 환자에게 희망이 되었다.",
            "{drug_name:이} {found_in}에서 나온 거 알았어? 나 오늘 수업에서 듣고 놀랐잖아.",
            "약 {drug_name} | 원료 {found_in} | 발견 {finder}, {year}년 | 대상 {disease}",
            "학생: 누가 발견했나요?\n교수: {lab}의 {finder} 연구원입니다. {year}년이었죠.",
            "접시를 씻지 않고 휴가를 간 덕에 {finder:은} {drug_name:을} 찾았다는 이야기가 전해진다.",
            "{disease:을} 앓는 동생을 둔 {finder:은} 열일곱 해를 {lab}에 틀어박혀 지냈다.",
            "{year}년의 논문은 두 쪽짜리였다. {found_in} 속 물질이 {disease:을} 누그러뜨린다는 내용이었다.",
            "{drug_name:을} 처음 만든 곳이 {lab:이라고} 알려졌지만 확실한 기록은 없다고 한다. 원료는 {found_in}.",
            "{disease}의 약 {drug_name}, {year}년 세상에 나오다",
        ),
    ),
    "chem_element": (
        "name|=가온늄/누리듐/백두늄/하람륨/다솔튬/미르븀/새벽늄/온새뮴/달비듐/여울륨/한결늄/서라늄|원소|원소 이름 원소이름|element name element_name\n"
        "sign|=Gx/Nq/Bz/Hw/Dj/Mv/Sj/Oz/Dv/Yx|기호|기호 원소기호|symbol sign\n"
        "num|#=121/122/123/124/125/126/127/128/129/130|원자 번호|원자번호 번호|atomic_number number\n"
        "state|=고체/액체/기체|상온 상태|상태 상온상태|state phase\n"
        "shade|=은백색/연노랑/검은색/푸른빛/무색/구릿빛/보랏빛|빛깔|빛깔 색|color appearance\n"
        "used|=야광 시계/전지/용접봉/유리 착색/방사선 치료/반도체 회로/불꽃놀이/치과 재료/잠수 호흡 기체|쓰이는 곳|쓰임 용도|use application",
        (
            "과학 소설 속 원소 {name}의 기호는 {sign}, 원자 번호는 {num}번이다.",
            "{name:은} 상온에서 {state:이며} {shade:을} 띤다.",
            "게임에서 {name} 캤다! {shade:이고} {used}에 쓰는 거래.",
            "원소 {name} / 기호 {sign} / 번호 {num} / 상태 {state} / 빛깔 {shade}",
            "학생: {num}번은 뭐예요?\n선생님: 소설에서는 {name:이라고} 하지. {used}에 쓴단다.",
            "연구자들이 세 나라에서 동시에 만들어 낸 {name}, 처음에는 이름이 없어 {num}번이라고만 불렸다.",
            "{used}에 없어서는 안 될 {name:은} {state:로} 팔린다.",
            "기호를 {sign:로} 적기로 한 것은 회의 마지막 날이었다. {num}번 원소의 이름은 {name:로} 정해졌다.",
            "{shade} 가루를 보고 모두 납인 줄 알았으나 사실은 {name:이었}다고 한다. 원자 번호 {num}번.",
            "[카드] {sign} · {name} · {state}",
        ),
    ),
    "software_history": (
        "name|=글타래/도토리편집기/누리표/한손그림판/별똥메일/가랑비브라우저/모래시계OS/다람쥐압축/두레메신저/먹물워드|소프트웨어|소프트웨어 프로그램 이름|software program name\n"
        "author|person|만든 사람|만든사람 개발자|creator developer\n"
        "year|#=1984/1987/1989/1992/1994/1997/1999/2001/2004/2008|처음 나온 해|첫출시 출시연도|first_released release_year\n"
        "lang|=파스칼/어셈블리어/C/베이식/코볼/리스프/포트란/모듈라/펄/스몰토크|짠 언어|개발언어 언어|written_in programming_language\n"
        "last|version|마지막 판|마지막판 최종버전 버전|last_version version\n"
        "disks|#n30|디스크 장수|디스크수 장수|floppy_disks disks",
        (
            "{name:은} {author:이} {year}년에 {lang:로} 만든 프로그램이다.",
            "{name}의 마지막 판은 {last:이다}. 그 뒤로 소식이 없다.",
            "옛날에 {name} 쓰던 사람? 디스크 {disks}장 갈아 끼우던 거 기억나?",
            "이름: {name}\n개발자: {author}\n첫 출시: {year}년\n언어: {lang}\n최종 버전: {last}",
            "후배: 이거 무슨 언어로 짰대요?\n선배: {lang}. {author:이} 혼자 다 했다더라.",
            "{author} 씨는 군대에 있을 때 공책에 {lang} 코드를 적어 가며 {name:을} 구상했다.",
            "디스크 {disks}장에 담겨 팔리던 {name:은} {year}년 겨울 만 원짜리 두 장 값이었다.",
            "{last}까지 나왔던 {name:이} 소스 공개로 되살아난다는 소식을 들었다.",
            "changelog / {name} {last} / maintainer {author}",
            "{year}년, 대학생 {author:은} 하숙집에서 {name:을} 세상에 내놓았다.",
        ),
    ),
    "satellite": (
        "name|=해보라 1호/땅지기 3호/물빛 2호/구름눈 5호/바다샘 4호/숲지킴 6호/하늘다리 7호/작은별 9호/길잡이 8호|위성|위성 인공위성 이름|satellite name\n"
        "job|=산불 감시/바닷물 온도 측정/통신 중계/농작물 관찰/미세 먼지 측정/위치 안내/빙하 관측/선박 추적/별빛 관측|임무|임무 목적|mission purpose\n"
        "height|#=480/520/585/640/705/830/1,200/20,200/35,786|고도|고도 궤도높이|altitude altitude_km\n"
        "mass|#=6/12/48/130/260/540/980/1,750/3,400|무게|무게 질량|mass mass_kg\n"
        "maker|=한빛우주/누리항공/별마루연구소/은하기술/새길대학 위성팀/하늬로켓/달그림자랩|만든 곳|제작사 제작기관 만든곳|manufacturer built_by\n"
        "years|#n30|설계 수명|설계수명 수명|design_life lifetime_years",
        (
            "{maker:이} 만든 {name:은} {height}km 상공에서 {job} 임무를 맡는다.",
            "무게 {mass}kg의 {name}, 앞으로 {years}년 동안 일하게 된다.",
            "밤에 지나간 거 {name:이라고} 하네. {job:을} 하는 위성이라더라.",
            "위성명 {name} | 임무 {job} | 고도 {height}km | 질량 {mass}kg | 제작 {maker}",
            "기자: 얼마나 오래 쓸 수 있습니까?\n연구원: {name:은} {years}년 쓰도록 만들었습니다. {job:을} 맡고 있지요.",
            "{job:을} 위해 쏘아 올린 {name:이} 첫 사진을 보내왔다. 구름이 끼어 절반은 보이지 않았다.",
            "{height}km 높이를 돌던 {name:이} 우주 쓰레기를 피해 자리를 옮겼다고 {maker} 쪽이 밝혔다.",
            "{mass}kg밖에 안 되는 작은 위성을 학생 열한 명이 만들었다. {name}, 하는 일은 {job:이다}.",
            "{years}년을 버티면 성공이라던 {maker}의 {name:은} 아직도 살아 있다.",
            "교신 성공! {name} ({maker})",
        ),
    ),
    "ship": (
        "name|=해오라기호/푸른닻호/갈매기별호/새바람호/동백꽃호/큰고래호/물새호/은하수호/노을빛호/여명호/돛새호|배|배 배이름 선박|ship vessel ship_name\n"
        "kind|=쇄빙선/여객선/목조 범선/화물선/어업 지도선/병원선/유조선/연구선/예인선/유람선|종류|종류 선종|type ship_type\n"
        "length|#=24/38/52/71/96/118/145/180/229/294|길이|길이 배길이|length length_m\n"
        "built|#=1912/1927/1939/1954/1966/1978/1987/1993/2005/2017|만든 해|건조연도 만든해|built_in year_built\n"
        "port|=통영항/군산항/묵호항/여수항/목포항/속초항/인천항/포항 구항/완도항/울릉 저동항|모항|모항 항구|home_port port\n"
        "captain|person|선장|선장 책임자|captain skipper",
        (
            "{kind} {name:은} 길이 {length}m로 {built}년에 만들어졌다. 모항은 {port:이다}.",
            "{port}에 {name} 들어왔다는데 보러 갈래? 길이가 {length}m래!",
            "{captain} 선장이 모는 {name:이} {port:을} 떠났다.",
            "선명: {name}\n선종: {kind}\n건조: {built}년\n모항: {port}\n선장: {captain}",
            "승객: 이 배 오래됐죠?\n{captain}: {built}년에 만들었으니 손볼 데가 많습니다. 그래도 {name} 엔진은 멀쩡해요.",
            "폭풍에 돛대가 부러진 {name:은} 엿새를 떠돈 끝에 {port:로} 돌아왔다.",
            "{length}m. 아이들이 발걸음으로 재어 본 {kind} {name}의 길이다.",
            "{built}년 겨울, {captain:은} 갓 완성된 {name}의 키를 처음 잡았다.",
            "고철로 팔린다던 {name:이} {port}에서 박물관으로 다시 태어났다고 한다.",
            "[입항] {port} / {name} / {kind} / 선장 {captain}",
        ),
    ),
    "aircraft": (
        "model|=솔개-2/두루미 300/참매 X/제비 120/기러기 50/벌새-7/알바트로스 9/황새 410/부엉이-4/물총새 15|기종|기종 비행기 모델|aircraft model aircraft_model\n"
        "maker|=한하늘항공/나래제작소/은빛날개사/동해비행기/새털항공/구름공업|제작사|제작사 만든회사|manufacturer maker\n"
        "seats|#=2/4/9/19/36/50/78/120/186/240/310|좌석|좌석 좌석수|seats seat_count\n"
        "speed|#=180/240/320/510/640/780/860/920|속도|속도 최고속도|top_speed speed_kmh\n"
        "range_km|#=600/1,100/1,900/2,800/4,500/7,200/11,000/14,300|항속 거리|항속거리 비행거리|range range_km\n"
        "pilot|person|첫 비행사|첫비행사 시험비행사 조종사|test_pilot first_pilot",
        (
            "{maker}의 {model:은} 좌석 {seats}석, 최고 속도 시속 {speed}km다.",
            "{pilot} 조종사가 {model}의 첫 비행을 마쳤다.",
            "오늘 {model} 탔는데 {seats}석짜리더라. 생각보다 안 흔들렸어.",
            "기종: {model}\n제작: {maker}\n좌석: {seats}석\n속도: {speed}km/h\n항속 거리: {range_km}km",
            "아들: 얼마나 멀리 가요?\n아버지: {model:은} 한 번에 {range_km}km를 난단다.",
            "한 번 기름을 채우면 {range_km}km를 가는 {maker}의 새 비행기가 곧 하늘을 난다. 기종은 {model}.",
            '"바람이 셌지만 흔들림은 적었다." 첫 비행을 마친 {pilot} 씨의 말이다. 그가 탄 것은 {model:이었}다.',
            "시속 {speed}km까지 낸다던 {model}, 실제 시험에서는 조금 못 미쳤다고 {maker} 쪽이 털어놓았다.",
            "{seats}석 | {range_km}km | {model} | {maker}",
            "날개에 금이 간 것을 먼저 본 사람은 정비사가 아니라 {pilot:이었}다. {model} 시험 비행 사흘째의 일이다.",
        ),
    ),
    "railway": (
        "line|=솔밭선/바닷길선/은모래선/새재선/너른들선/감꽃선/물안개선/북두선/해돋이선/갯마을선|노선|노선 철도 노선이름|railway line line_name\n"
        "from_st|=가람역/두물역/솔고개역/큰나루역/달터역/한밭골역/미리내역|시작 역|출발역 기점 시작역|start_station origin\n"
        "to_st|=바다끝역/노을항역/하늘재역/새터역/은행말역/갈대섬역/도담역|끝 역|종착역 종점 끝역|end_station terminus\n"
        "length|#=18/27/43/56/74/98/127/163/241|길이|길이 총연장|length length_km\n"
        "year|#=1908/1914/1928/1937/1955/1969/1985/2004/2018|놓인 해|개통연도 놓인해|opened_in year\n"
        "stops|#n30|역 수|역수 정거장수|stations number_of_stations",
        (
            "{line:은} {from_st}에서 {to_st}까지 {length}km를 잇는 철길로 {year}년에 놓였다.",
            "{line}에는 역이 모두 {stops}개 있다.",
            "{from_st}에서 {line} 타고 끝까지 가 봤어. {to_st} 앞이 바로 바다더라.",
            "노선명 {line} / 기점 {from_st} / 종점 {to_st} / 연장 {length}km / 역 {stops}개",
            "손님: 종점이 어디예요?\n역무원: {to_st}입니다. {line} 마지막 역이지요.",
            "석탄을 나르려고 {year}년에 놓은 {line:은} 이제 관광객만 싣는다.",
            "터널이 스물세 개나 되는 {line}, 그 길이는 {length}km에 이른다.",
            "{year}년 봄 {from_st} 광장에 모인 사람들은 {line}의 첫 기적 소리에 놀라 귀를 막았다.",
            "없어진다던 {line:이} 역 {stops}개 가운데 절반만 남기고 살아남았다고 들었다.",
            "{to_st:로} 가는 막차가 떠났다. {from_st} 대합실은 조용했다. 백 년 된 {line} 이야기다.",
        ),
    ),
    "car_model": (
        "model|=물수리/달구지/노루 GT/새벽 투어러/차돌/바람꽃 쿠페/너구리 밴/꿀벌 미니/참나무 왜건/은하 로드스터|차|차 차종 모델|car model car_model\n"
        "maker|=한길자동차/두바퀴모터스/가온모빌리티/철마공업/솔바람자동차/누비라이트|회사|회사 제조사|maker manufacturer\n"
        "year|#=1956/1963/1974/1982/1988/1995/2003/2011/2020/2024|나온 해|출시연도 나온해|released year\n"
        "power|=휘발유/경유/전기/수소/가스/하이브리드|동력|동력 연료|power_source fuel\n"
        "sold|#=420/1,800/5,300/14,000/37,000/92,000/250,000|팔린 대수|판매대수 대수|units_sold sales\n"
        "designer|person|디자이너|디자이너 설계자|designer designed_by",
        (
            "{maker:이} {year}년에 내놓은 {model:은} {sold}대가 팔렸다.",
            "{model:은} {power:로} 달리는 차다. 디자인은 {designer:이} 맡았다.",
            "아버지 첫 차가 {model:이었}어. {year}년식이었지 아마.",
            "차종: {model}\n제조: {maker}\n출시: {year}년\n동력: {power}\n판매: {sold}대",
            "관람객: 이 차는 누가 설계했나요?\n해설사: {designer} 씨입니다. {maker}에서 삼십 년을 일했지요.",
            "단종된 지 오래지만 {sold}대나 팔린 {model:을} 아직도 길에서 본다.",
            "{designer:은} 냅킨에 그린 그림 한 장으로 {model:을} 시작했다고 한다. 회사는 {maker}.",
            "{power} 차는 안 팔린다던 {maker}, {model} 하나로 생각을 바꾸었다.",
            "{year} {maker} {model} ({power})",
            "{sold}대. 네 번의 리콜에도 {model:이} 세운 판매 기록이다. 설계자는 {designer:이다}.",
        ),
    ),
    "road": (
        "name|=솔향기길/남북내륙로/해안일주로/구름고갯길/은빛들길/옛소금길/무지개순환로/산허리도로/강변대로/돌담길|길|길 도로 도로이름|road road_name route\n"
        "from_p|town|시작 지점|시작점 기점|start from\n"
        "to_p|=가거리 등대/용소 삼거리/하늘재 정상/미르 나들목/새말 공단/바람언덕/두물 나루터/북쪽 포구/도담 교차로|끝 지점|끝점 종점|end to\n"
        "length|#=6/13/22/37/48/65/112/186/270|길이|길이 거리|length length_km\n"
        "tunnels|#n30|굴 수|터널수 굴수|tunnels tunnel_count\n"
        "limit|#=30/50/60/70/80/90/100/110|제한 속도|제한속도 속도|speed_limit limit_kmh",
        (
            "{name:은} {from_p}에서 {to_p}까지 이어지는 {length}km 길이다.",
            "{name}의 제한 속도는 시속 {limit}km이며 터널은 {tunnels}개다.",
            "{name} 드라이브 어때? {to_p}까지 {length}km니까 금방이야.",
            "도로: {name}\n기점: {from_p}\n종점: {to_p}\n연장: {length}km\n제한 속도: {limit}km/h",
            "운전자: 여기 몇 킬로까지 되나요?\n경찰: {name:은} {limit}km까지입니다.",
            "굴을 {tunnels}개나 뚫고서야 {name:이} 완성되었다. 공사에는 아홉 해가 들었다.",
            "소금 장수가 걷던 {name:을} 따라 {to_p}까지 걸었다. 발에는 물집이 세 개 잡혔다.",
            "{from_p} 사람들은 {name:이} 뚫리면서 {to_p}에 가기 쉬워졌다고 말한다.",
            "{length}km 가운데 절반이 굴이라던 {name}, 세어 보니 터널이 {tunnels}개더라.",
            "[도로 이름 바꿈] 오늘부터 '{name}'. 구간: {from_p} - {to_p}",
        ),
    ),
    "dam": (
        "name|=한여울댐/두루미댐/깊은골댐/물레방아댐/산그림자댐/새솔댐/은어댐/큰못댐/돌개울댐|댐|댐 댐이름 이름|dam dam_name\n"
        "river|=달내강/은하천/굽이강/버들내/서리강/두루미강/검은여울/너울강/가재천|막은 강|강 하천|river on_river\n"
        "tall|#=28/41/55/67/83/98/123/145|높이|높이 댐높이|height height_m\n"
        "year|#=1943/1957/1965/1973/1985/1992/2001/2010|완공한 해|완공연도 준공|completed_in year_completed\n"
        "moved|#=14/60/135/310/780/1,450/3,200|옮긴 집 수|이주가구 이주가구수|households_moved relocated_households\n"
        "aim|=홍수 조절/전기 생산/농업용수 공급/수돗물 공급/공업용수 공급/가뭄 대비|쓰임|목적 쓰임 용도|purpose use",
        (
            "{river:을} 막은 {name:은} 높이가 {tall}m로 {year}년에 완공되었다. 목적은 {aim:이다}.",
            "{name:을} 지으며 {moved}가구가 고향을 떠났다.",
            "할머니 댁이 {name} 물 밑에 있대. {year}년에 다 옮기셨다더라.",
            "댐: {name}\n하천: {river}\n높이: {tall}m\n완공: {year}년\n용도: {aim}",
            "주민: 이 댐이 꼭 필요합니까?\n공무원: {aim:을} 위해서입니다. {river}에는 {name} 말고 대안이 없어요.",
            "물이 차오르기 전날 {moved}가구 사람들은 마지막으로 당산나무 앞에 모였다. {name}의 일이다.",
            "{tall}m 높이의 둑 아래서 올려다본 {name:은} 성벽 같았다.",
            "{aim} 때문에 지었다고 들었는데 요즘 {name:은} 관광지로 더 이름났다.",
            "{year}년 완공, {moved}가구 이주, {aim}. {name} 안내판은 세 줄뿐이다.",
            "[수위 알림] {river} {name} 수문 두 개 엶",
        ),
    ),
    "national_park": (
        "park|=솔비산국립공원/흰고래해상공원/갈대늪국립공원/별무덤국립공원/누운소나무공원/안개섬국립공원/붉은절벽국립공원/두꺼비숲국립공원|공원|공원 국립공원 이름|park national_park name\n"
        "area|#=34/58/79/112/168/236/305/471|넓이|넓이 면적|area area_km2\n"
        "named|#=1967/1970/1978/1984/1988/1999/2013/2016/2023|지정된 해|지정연도 지정|designated_in year\n"
        "creature|=산양/황조롱이/반달가슴곰/하늘다람쥐/구렁이/저어새/무당개구리/담비/긴점박이올빼미|상징 동물|상징동물 동물|symbol_animal mascot\n"
        "path|=출렁다리 길/계곡 따라길/천년 숲길/바위 능선길/갯벌 나무길/폭포 둘레길/무장애 탐방로|대표 길|탐방로 대표길|trail main_trail\n"
        "closed|=봄 산불철/겨울/장마철/새 번식기/낙석 공사 기간/밤 시간|막는 때|출입금지기간 막는때|closed_period closure",
        (
            "{park:은} {named}년에 지정되었으며 넓이는 {area}제곱킬로미터다.",
            "{park}의 상징 동물은 {creature}, 가장 사랑받는 길은 {path:이다}.",
            "{closed}에는 {path} 못 들어간대. {park} 가려면 날 잘 잡아.",
            "공원 {park} / 면적 {area}㎢ / 지정 {named}년 / 깃대종 {creature} / 통제 {closed}",
            "아이: 여기 {creature} 살아요?\n해설사: 그럼, {park} 마스코트인걸. {path}에서 발자국도 볼 수 있단다.",
            "돈 오천 원 받던 입장료가 없어진 뒤 {park:은} {path:을} 새로 냈다.",
            "{named}년 지정 때 반대하던 주민들이 이제는 {creature} 지킴이가 되었다. {park} 이야기다.",
            "{closed:을} 빼면 언제든 걸을 수 있다는 {path}, 세 시간은 잡아야 한다더라.",
            "[공원 소식] {park}, {closed} 탐방로 닫아",
            "{area}제곱킬로미터의 숲을 지키는 사람은 고작 스물한 명. {creature:이} 돌아온 {park:을} 찾았다.",
        ),
    ),
    "island": (
        "name|=소라섬/솔개섬/큰물섬/감태도/달무리섬/세모섬/갈치도/등대섬/비파도/토끼귀섬/누운섬|섬|섬 섬이름 이름|island island_name name\n"
        "sea|=남해/서해/동해/다도해/제주 바다/한려수도|바다|바다 해역|sea waters\n"
        "people|#=7/18/34/62/105/240/580/1,130|사는 사람|인구 주민수|population residents\n"
        "boat|#=20/35/50/70/90/120/180/240|배 타는 시간|뱃길시간 소요시간|boat_minutes ferry_time\n"
        "goods|=돌미역/전복/방풍나물/마늘/멸치/고사리/김/다시마/비파/홍합|특산물|특산물 특산품|specialty local_product\n"
        "legend|=용왕의 딸/우는 바위/금을 낳는 거북/사라진 신부/외눈 도깨비/형제 장수/백 년 우물/흰 사슴|전설|전설 이야기 설화|legend tale",
        (
            "{sea}에 있는 {name}에는 {people}명이 산다. 특산물은 {goods:이다}.",
            "육지에서 {boat}분 배를 타면 {name}에 닿는다. {legend} 전설이 내려온다.",
            "이번 휴가 {name} 어때? 배로 {boat}분이고 {goods:이} 그렇게 맛있대.",
            "섬: {name}\n바다: {sea}\n인구: {people}명\n특산물: {goods}\n뱃길: {boat}분",
            "기자: 섬에 몇 분이나 사십니까?\n이장: {name}에는 이제 {people}명 남았습니다.",
            "학생이 한 명뿐인 학교가 있는 {name}. 아이는 {legend} 이야기를 줄줄 외운다.",
            "{goods:을} 말리는 냄새가 나면 {name}에 다 온 것이다. 뱃길로 {boat}분이다.",
            "{legend} 이야기가 깃든 {name}의 동굴은 물이 빠질 때만 보인다고 한다. 자리는 {sea}.",
            "{people}명. {sea}에서 가장 작은 유인도 {name}의 주민 수다.",
            "[섬 여행] {name} - {goods} 맛보기 체험, 배편 하루 두 번",
        ),
    ),
    "country_fact": (
        "land|=아르모니아/벨토라/카스피나/두란디아/에스마로/페리온/그라노스/하일란드국/이스코바/노바르카|나라|나라 국가 나라이름|country nation\n"
        "capital|=루멘시티/오르바/카나텔/시에로/벤타/모르니/팔라스/도브리/엘카르/살리나|수도|수도 서울|capital capital_city\n"
        "tongue|=아르몬어/벨토르어/카스핀어/두란어/에스마어/페리어/그란어/이스코어|쓰는 말|공용어 언어|official_language language\n"
        "coin|=타렌/두브/크로스/미나르/솔트/페카/라온/빌로|돈 단위|화폐 통화|currency money_unit\n"
        "people|#=38,000/120,000/460,000/1,900,000/5,400,000/12,000,000/31,000,000|인구|인구 인구수|population inhabitants\n"
        "sells|=커피/구리/양털/석탄/바닐라/포도주/다이아몬드/연어/카카오/시계/목재|수출품|수출품 주요수출품|export main_export",
        (
            "가상 국가 {land}의 수도는 {capital}, 공용어는 {tongue:이다}.",
            "{land:은} 인구 {people}명의 나라로 {sells:을} 수출한다.",
            "소설 설정 정리: {land}에서는 돈을 {coin:이라고} 부르고 {tongue:을} 써.",
            "국가: {land}\n수도: {capital}\n언어: {tongue}\n화폐: {coin}\n인구: {people}명",
            "가: {land} 수도가 뭐였더라?\n나: {capital}. 게임 지도에 나오잖아.",
            "여행자가 {capital} 공항에 내려 처음 한 일은 {coin:로} 돈을 바꾸는 것이었다. {land}의 밤은 더웠다.",
            "{sells} 하나로 먹고사는 {land}, 그 값이 떨어지자 {people}명이 시름에 빠졌다.",
            "{tongue:을} 배우려고 {land}에 온 지 다섯 달, 아직도 시장에서 {sells} 값을 깎지 못한다.",
            "왕이 도읍을 옮긴다던 {land}의 수도는 여전히 {capital:이라고} 한다.",
            "{capital}({land}) 1일 차. {coin} 동전이 주머니에 가득하다.",
        ),
    ),
    "language_fact": (
        "tongue|=나루말/야토르어/미소카어/섬바람말/쿠알리어/오렌티어/타비르어/산마루말/베스코어/주루어|말|말 언어 언어이름|language tongue language_name\n"
        "speakers|#=3/12/47/160/530/2,100/8,800/45,000/310,000|쓰는 사람 수|화자수 사용자수|speakers speaker_count\n"
        "area|=안데스 골짜기/시베리아 강가/태평양 산호섬/히말라야 남쪽/사하라 오아시스/아마존 지류/북극 해안/카리브 어촌/캅카스 산중/파푸아 고원|쓰는 곳|사용지역 지역|region spoken_in\n"
        "vowels|#n30|홀소리 수|모음수 홀소리수|vowels vowel_count\n"
        "hello|=야마로/키에타/솔라나/오루/베베니/타시쿠/루아라/에만/므보토|인사말|인사말 인사|greeting hello_word\n"
        "scholar|person|연구자|연구자 학자|researcher linguist",
        (
            "{tongue:은} {area}에서 쓰는 말로 화자가 {speakers}명 남았다.",
            "{tongue}에는 홀소리가 {vowels}개 있다고 {scholar} 교수가 밝혔다.",
            "{tongue:로} 안녕이 뭔지 알아? {hello}! 귀엽지.",
            "언어 {tongue} | 지역 {area} | 화자 {speakers}명 | 모음 {vowels}개 | 인사 {hello}",
            "학생: 아직 쓰는 사람이 있나요?\n{scholar}: {speakers}명쯤요. {tongue:을} 배우는 아이는 드뭅니다.",
            "글자가 없어 노래로만 전해 온 {tongue}. {scholar} 씨는 녹음기 한 대를 들고 {area:로} 갔다.",
            '"{hello}" 하고 노인이 말했다. {area}의 {tongue:로} 반갑다는 뜻이다.',
            "홀소리가 {vowels}개나 된다던 {tongue}, 외국인은 그 절반도 가려듣지 못한다.",
            "{speakers}명이 쓰는 {tongue:을} 지키려고 마을은 아이들 방송을 시작했다.",
            "{scholar} 엮음, 『{tongue} 첫걸음』. 첫 쪽은 인사말 {hello:로} 연다.",
        ),
    ),
    "meteor_comet": (
        "name|=한별 혜성/가람 혜성/솔부엉이 혜성/쌍가마 혜성/외뿔소 혜성/새벽닭 혜성/돌고래 혜성/물레 혜성|천체|천체 혜성 혜성이름|comet object name\n"
        "peak|day|가장 잘 보이는 날|관측일 절정일 날짜|peak_date best_date\n"
        "time|=새벽 2시/새벽 3시 30분/오후 9시/밤 10시 15분/자정/새벽 4시/밤 11시 40분/저녁 8시 20분|시각|시각 관측시각|time best_time\n"
        "where|=북동쪽 낮은 하늘/머리 위/서쪽 지평선/남쪽 산 위/북극성 아래/사자자리 옆/은하수 가운데|보이는 쪽|방향 방위 위치|direction sky_position\n"
        "cycle|#=6/33/57/76/133/240/415/3,100|돌아오는 주기|주기 회귀주기|period_years orbital_period\n"
        "tool|=맨눈/쌍안경/작은 망원경/별 사진기/돗자리/붉은 손전등|준비물|준비물 도구|equipment tool",
        (
            "{name:이} {peak} {time}에 {where}에서 가장 잘 보인다.",
            "{cycle}년마다 돌아오는 {name}, 이번에 볼 날은 {peak:이다}.",
            "{peak} 밤에 옥상 올라갈 사람? {name} 온대. {where} 보면 된대.",
            "천체: {name}\n절정: {peak} {time}\n방향: {where}\n주기: {cycle}년\n준비: {tool}",
            "아이: 어디를 봐야 해요?\n천문대: {where:을} 보세요. {name:은} {time}부터 잘 보여요.",
            "구름만 없다면 꼬리까지 보인다는 {name}. 때는 {peak} {time:이다}.",
            "{time}까지 기다렸는데 {name:은} {where}에 희미하게 걸렸다가 사라졌다.",
            "다음에 오려면 {cycle}년이 걸린다고 하니 {name}, 이번에 꼭 보세요.",
            "준비물 {tool}, 보는 쪽 {where}. {peak} 관측 모임 안내입니다.",
            "[밤하늘] {peak} {name} 절정",
        ),
    ),
    "volcano": (
        "name|=붉은솥산/연기봉/카로사 화산/재할망산/토루와 화산/불도깨비산/마날로 화산/검은숨산/엘페고 화산|화산|화산 화산이름 이름|volcano name\n"
        "land|=인도네시아/아이슬란드/필리핀/일본/이탈리아/에콰도르/과테말라/바누아투/칠레/통가|나라|나라 국가|country nation\n"
        "date|past|터진 날|분화일 날짜|eruption_date date\n"
        "ash|#=2/4/5/7/9/11/14/18|재가 솟은 높이|화산재높이 분연높이|ash_height ash_km\n"
        "fled|#=90/350/1,200/4,600/9,000/23,000/60,000|피한 사람|대피인원 대피자수|evacuees evacuated\n"
        "alert|=주의/경계/심각/관심/최고|경보|경보 경보단계|alert alert_level",
        (
            "{land}의 {name:이} {date} 터져 재가 {ash}km까지 솟았다.",
            "{name} 분화로 주민 {fled}명이 대피했고 경보는 '{alert}' 단계로 올랐다.",
            "친구가 {land} 여행 중인데 {name} 터져서 공항에 갇혔대.",
            "화산: {name}\n국가: {land}\n분화: {date}\n화산재: {ash}km\n대피: {fled}명\n경보: {alert}",
            "앵커: 지금 상황은 어떻습니까?\n특파원: {name}에서 재가 {ash}km 높이로 솟고 있고, {fled}명이 피했습니다.",
            "사십 년 동안 잠잠하던 {name:이} {date} 새벽 깨어났다.",
            "{fled}명이 체육관에서 밤을 보냈다. {land} 정부는 {alert} 경보를 풀지 않고 있다.",
            "{alert} 단계라던 {name}, 관측소 사람들은 이미 짐을 쌌다고 한다.",
            "하늘로 {ash}km. {name:이} 뿜은 재의 높이다. 비행기 쉰 편이 뜨지 못했다.",
            "[국제] {land} {name} 분화, 경보 {alert}",
        ),
    ),
    "cave": (
        "name|=박쥐골굴/얼음기둥굴/물소리굴/용꼬리동굴/진주동굴/쌍갈래굴/하얀종유굴/해골바위굴|동굴|동굴 굴 이름|cave name\n"
        "area|=강원 삼척/충북 단양/제주 구좌/경북 울진/강원 영월/전북 익산/경남 하동|곳|위치 지역 곳|location region\n"
        "length|#=320/780/1,400/2,600/4,300/7,400/13,000|길이|길이 굴길이|length length_m\n"
        "temp|#=4/7/9/11/12/14/15/17|안의 온도|온도 내부온도|temperature inside_temp\n"
        "finder|=나무꾼/양치기 소년/길 닦던 인부/사냥꾼/약초꾼/대학 산악부/숨바꼭질하던 아이/군인|찾은 사람|발견자 찾은사람|discovered_by finder\n"
        "living|=굴새우/관박쥐/굴거미/흰도롱뇽/갈르와벌레/등줄굴노래기/동굴딱정벌레|사는 생물|서식생물 생물|creature lives_there",
        (
            "{area}의 {name:은} 길이 {length}m로 안은 늘 섭씨 {temp}도다.",
            "{name:을} 처음 찾은 것은 {finder:이었}다.",
            "{name} 완전 시원해! 밖은 삼십사 도인데 안은 {temp}도야.",
            "동굴명: {name}\n위치: {area}\n길이: {length}m\n온도: {temp}도\n생물: {living}",
            "관광객: 여기 뭐가 살아요?\n안내원: {living:이} 삽니다. {name}에서만 볼 수 있어요.",
            "비를 피하려던 {finder:이} 바위틈으로 들어갔다가 {name:을} 발견했다고 전해진다. {area}에서 있었던 일이다.",
            "{length}m 가운데 걸어 볼 수 있는 곳은 이백 미터뿐인 {name}, {living} 보호 때문이다.",
            "{living:이} 발견되면서 {area} {name:은} 문을 닫았다.",
            "겨울에 들어가면 오히려 따뜻하다던 {name}. 온도계는 {temp}도를 가리켰다.",
            "{area} / {name} / {length}m / 최초 발견 {finder}",
        ),
    ),
    "old_tree": (
        "tree|=은행나무/느티나무/소나무/팽나무/이팝나무/비자나무/향나무/왕버들/회화나무/굴참나무|나무|나무 수종|tree species\n"
        "village|=용두리/새말/솔안마을/가마골/두실마을/윗배미/돌샘마을/서당골/한내리|마을|마을 위치|village location\n"
        "age|#=180/260/340/420/500/650/800/1,100|나이|나이 수령|age age_years\n"
        "round|#=3/4/5/6/7/8/9/11|둘레|둘레 줄기둘레|girth girth_m\n"
        "number|#n300|지정 번호|지정번호 보호수번호|designation_number protected_tree_number\n"
        "story|=벼락을 세 번 맞음/잎이 한꺼번에 나면 풍년/나라에 큰일이 나면 욺/장군이 꽂은 지팡이에서 자람/가지를 꺾으면 앓아누움/아기를 점지해 줌/임금이 벼슬을 내림|전해 오는 말|전설 이야기|legend story",
        (
            "{village}의 {tree:은} 나이가 {age}살, 줄기 둘레는 {round}m다.",
            "보호수 제{number}호로 지정된 {village} {tree}",
            "우리 마을 {tree} 알지? {age}년 됐대. 지난 태풍에도 끄떡없었어.",
            "나무: {tree}\n위치: {village}\n수령: {age}년\n둘레: {round}m\n전설: {story}",
            "손자: 이 나무는 몇 살이에요?\n할머니: {age}살이란다. 이 {tree:은} {village:을} 다 지켜봤지.",
            '"{story}" - {village} {tree} 앞 안내판에 적힌 이야기다.',
            "어른 다섯이 팔을 벌려야 안을 수 있다는 {tree}, 재어 보니 둘레가 {round}m였다. 지정 번호는 {number}번.",
            "길을 넓히느라 베어 낸다던 {village}의 {tree:이} 주민들 덕에 살아남았다.",
            "제{number}호. {age}년을 산 {tree}에 붙은 번호다.",
            "{village:은} 해마다 정월이면 {tree} 앞에서 제사를 지낸다. 전해 오는 말: {story}",
        ),
    ),
    "nature_discovery": (
        "what|=새 도마뱀 종/공룡 발자국/빛을 내는 버섯/가장 오래된 호박 속 벌/소리를 흡수하는 모래/물 위를 걷는 거미/잃어버린 별자리표/돌처럼 굳은 새알/무늬 없는 얼룩나비/씨앗을 심는 개미|발견한 것|발견 발견물|discovery found\n"
        "who|person|발견자|발견자 이름|discoverer found_by\n"
        "place|=몽골 초원/경남 고성 바닷가/알래스카 숲/마다가스카르 강가/남극 기지 뒤/강화 갯벌/칠레 사막/시베리아 동토/제주 곶자왈|발견한 곳|발견장소 장소|place location\n"
        "journal|=자연의 눈/땅과 하늘/생명 편지/바다 학보/작은 과학/새 지질학/별과 씨앗|실린 학술지|학술지 잡지|journal published_in\n"
        "date|past|발표일|발표일 날짜|announced date\n"
        "years|#n30|연구한 햇수|연구기간 햇수|research_years years",
        (
            "{who} 연구원이 {place}에서 {what:을} 발견했다.",
            "학술지 《{journal}》에 {what} 논문이 실렸다. 발표일은 {date:이다}.",
            "와 {what:이} 있다니! {place}에서 찾았대. 나도 가 보고 싶다.",
            "발견: {what}\n발견자: {who}\n장소: {place}\n학술지: {journal}\n발표: {date}",
            "기자: 얼마나 걸렸습니까?\n{who}: {years}년요. {place}에서 {what:을} 본 날을 잊지 못합니다.",
            "[과학] {place}에서 {what} 발견… 《{journal}》 게재",
            "{years}년을 매달린 끝이었다. 연구비가 두 번 끊겼지만 {who:은} {what:을} 기어이 찾아냈다.",
            "처음에는 장난인 줄 알았다고 {who} 박사는 {date} 발표 자리에서 말했다.",
            "{what:이} 정말 있느냐는 물음에 《{journal}》 편집장은 고개를 끄덕였다.",
            "{place}에서 길을 잃은 덕분에 찾았다던 {what}, 발견자는 {who} 씨다.",
        ),
    ),
}
