"""More texts of ``extract-json``, from daily life: home, family, school, hobbies, ways and health; for training rows only."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "grocery_run": (
        "item|=감자/고구마/양파/당근/애호박/두부/달걀/우유/오이/무/양배추/파프리카/단호박/레몬/토마토/요구르트/통조림 햄/아보카도|살 것|살것 품목 식재료|item grocery product\n"
        "count|#n1|개수|개수 수량|count quantity\n"
        "mart|=동네 마트/새벽시장/초록마트/역 앞 슈퍼/채소 가게/전통시장/유기농 매장/지하 식품관/골목 슈퍼/생협 매장|가게|가게 장소 마트|store market place\n"
        "cost|#small_money|쓴 돈|쓴돈 비용 금액|cost spent total\n"
        "with|=아들/딸/남편/아내/언니/할머니/동생/룸메이트/옆집 아주머니/시어머니|같이 간 사람|같이간사람 동행|companion with_whom",
        (
            "올 때 {mart}에 들러서 {item} {count}개만 사다 줘. 급한 건 아니야.",
            "{mart} 다녀옴. {item} {count}개 포함 총 {cost}원. [[비싸다./생각보다 덜 나왔다./끝.]]",
            "{with:이랑} 장을 봤다. {item:을} 사려고 {mart}까지 갔는데 주차가 힘들어서 두 바퀴나 돌았다.",
            "A: 뭐 사 왔어?\nB: {item} {count}개. {with:이} 골라 줬어.",
            "장보기 목록\n- {item} x {count}\n- 가게: {mart}\n- 쓴 돈 {cost}원",
            "{cost}원이나 썼다고 하지만 {with:은} {item} 말고는 산 게 없다고 한다.",
            "{mart}에서 {item:이} 싸다고 들었는데 정말이더라. {count}개 담고 {cost}원 냈어.",
            "[[이모/엄마/아빠]], {item} {count}개만 더 사야 해. {with:이랑} 같이 {mart} 갔다 와.",
            "지난 토요일 {with:과} 나는 {mart}에 갔다. 세 시간 동안 구경만 하다가 {item:을} 사서 나왔다.",
            "{item} ({count}) / {mart} / {cost}원 / {with} 동행",
        ),
    ),
    "cooking_class": (
        "menu|=잡채/궁중떡볶이/크림 파스타/마카롱/타르트/식빵/김밥/라자냐/똠얌꿍/월남쌈/초밥/갈비찜/티라미수/수제 만두/약과/감바스|배우는 음식|배우는음식 음식 메뉴|menu food what_to_cook\n"
        "teacher|person|강사|강사 선생님|teacher instructor chef\n"
        "weekday|weekday|요일|요일 수업요일|weekday day_of_week\n"
        "fee|#small_money|재료비|재료비 비용|ingredient_fee material_cost\n"
        "bring|=앞치마/밀폐 용기/행주/머리끈/고무장갑/필기도구/칼/장바구니/실내화/수건|준비물|준비물 가져올것|bring what_to_bring\n"
        "seats|#n30|정원|정원 모집인원|capacity seats",
        (
            "{weekday} 요리 교실에서는 {menu:을} 만듭니다. {bring:을} 꼭 챙겨 오세요.",
            "[[수강생 모집/문화센터 새 강좌/요리 교실 안내]]\n메뉴: {menu}\n강사: {teacher}\n재료비: {fee}원\n정원: {seats}명",
            "나 요즘 {weekday}마다 {menu} 배워. {teacher} 선생님이 진짜 재밌어.",
            "재료비 {fee}원은 첫날 현금으로 받으며, {bring:은} 각자 가져옵니다.",
            "{teacher} 강사가 {menu:을} 가르친다고 해서 {seats}명 정원이 하루 만에 찼다.",
            "A: 오늘 뭐 만들었어?\nB: {menu}. 근데 {bring:을} 안 가져가서 {teacher} 선생님께 빌렸어.",
            "{seats}명만 받습니다. 재료비 {fee}원 / {weekday} / {bring} 지참",
            "처음엔 손을 두 번이나 데었지만 {teacher} 선생님 덕분에 {menu:을} 끝까지 만들었다.",
            "{weekday} 반은 {fee}원만 내면 {menu:을} 배울 수 있다던데, 자리가 있을까?",
            "다음 주 메뉴가 {menu:로} 바뀌었어요. 재료비도 {fee}원으로 [[조정되었습니다./내렸어요./올랐습니다.]]",
        ),
    ),
    "child_day": (
        "child|=하람이/도담이/콩이/봄이/새봄이/별이/찬이/단비/누리/한결이/솔이/마루/보람이/시루/튼튼이|아이|아이 아이이름|child kid\n"
        "play|=블록 쌓기/모래 놀이/그림 그리기/숨바꼭질/비눗방울 놀이/종이접기/물놀이/인형 놀이/소꿉놀이/공놀이/찰흙 놀이/그네 타기/책 읽기/노래 부르기|놀이|놀이 활동|play activity\n"
        "ate|=카레밥/미역국/계란찜/볶음밥/잔치국수/소고기죽/생선구이/주먹밥/감자볶음/떡국|먹은 것|먹은것 점심 식사|ate lunch meal\n"
        "nap|#min|낮잠 시간|낮잠시간 낮잠|nap_minutes nap\n"
        "mood|=신이 남/졸려함/칭얼거림/차분함/들뜸/시무룩함/씩씩함/수줍어함|기분|기분 상태|mood feeling\n"
        "teacher|person|선생님|선생님 교사|teacher caregiver",
        (
            "{child:은} 오늘 {play:을} 하며 놀았어요. 점심은 {ate:을} 다 비웠고요. - 교사 {teacher}",
            "알림장\n아이: {child}\n점심: {ate}\n낮잠: {nap}분\n기분: {mood}",
            "엄마, 나 {child} 데리러 왔는데 낮잠을 {nap}분밖에 안 잤대.",
            "{teacher} 선생님 말씀으로는 {child:이} {play:을} 제일 좋아한다고 한다.",
            "낮잠 {nap}분, 점심 {ate}. 기분은 {mood}. [[이상 없음./내일도 같은 시간에 등원./약은 안 먹음.]]",
            "A: {child} 오늘 어땠어요?\nB: {play} 하다가 점심으로 {ate} 먹었어요.",
            "{ate:이} 나온 날인데 {child:은} 두 숟갈만 먹고 {play:을} 하러 달려갔다.",
            "{nap}분 자고 일어난 {child}, 오후 내내 {play}만 했습니다. 친구 셋이 같이 놀았어요.",
            "{teacher} 교사: 어머님, {child:은} 오늘 '{mood}' 상태였고 {play:을} 조금 했습니다.",
            "하루 기록 | {child} | {play} | {nap}분 | {teacher}",
        ),
    ),
    "birthday_party": (
        "star|person|생일 주인공|생일주인공 주인공|birthday_person celebrant name\n"
        "age|#n99|나이|나이 몇살|age years_old\n"
        "date|day|날짜|날짜 파티날짜|date party_date\n"
        "place|=우리 집 거실/키즈 카페/볼링장/옥상 정원/공원 정자/피자집/한강 잔디밭/할머니 댁/마을 회관/만화 카페/수영장/노래방|파티 장소|파티장소 장소 곳|place venue\n"
        "cake|=딸기 케이크/초코 케이크/고구마 케이크/떡 케이크/치즈 케이크/당근 케이크/아이스크림 케이크/망고 케이크|케이크|케이크 케이크종류|cake cake_type\n"
        "guests|#n30|손님 수|손님수 초대인원|guests guest_count",
        (
            "{star:이} {age}살이 됩니다! {date}에 {place:로} 놀러 오세요.",
            "초대장\n주인공: {star} ({age}세)\n날짜: {date}\n장소: {place}",
            "{place}에 {guests}명 예약했고 {cake:은} 내가 들고 갈게. {star}한테는 비밀이야!",
            "A: {star} 생일 케이크 뭘로 할까?\nB: {cake:로} 하자. 작년엔 너무 달았어.",
            "{date} {star} 생일. {cake} 주문 완료. {age}살 되는 날.",
            "손님이 {guests}명이나 온다고 들었는데 {place:이} 좁지 않을까 걱정이다.",
            "{cake:을} 앞에 두고 {star:은} 소원을 세 가지나 빌었다. {age}번째 생일이었다.",
            "{guests}명이 모인 {place}에서 {star}의 생일잔치가 열렸다. 비가 왔지만 다들 [[즐거워했다./신나게 놀았다./늦게까지 남았다.]]",
            "내일까지 답 주세요. {date}에 {place} 자리를 {guests}명으로 잡아야 해서요.",
            "올해로 {age}세가 된 {star} 님을 위해 {cake:을} 준비했습니다.",
        ),
    ),
    "neighbour_note": (
        "unit|=302호/405호/1203호/701호/804호/506호/1102호/203호/901호/1504호|받는 집|받는집 호수 세대|to_unit unit household\n"
        "noise|=피아노 소리/발소리/세탁기 소리/개 짖는 소리/의자 끄는 소리/망치 소리/음악 소리/청소기 소리/아이 뛰는 소리/운동기구 소리/문 닫는 소리|소음|소음 소리|noise sound\n"
        "time|clock|들리는 시각|들리는시각 시각|heard_at time\n"
        "writer|=윗집/아랫집/옆집/관리사무소/앞집/반장 댁/경비실/601호/1302호/1층 가게|쓴 쪽|쓴쪽 보낸이|from written_by sender\n"
        "ask|=슬리퍼 신기/매트 깔기/창문 닫기/시간 조절/방음재 붙이기/낮에만 연주하기/문 살살 닫기/의자에 덮개 씌우기|부탁|부탁 요청|request ask\n"
        "days|#=2/3/4/5/6/7/8/9|이어진 날수|이어진날수 일수|days_lasted days",
        (
            "{unit} 이웃님께. {time}에 {noise:이} 들려 잠을 깹니다. {writer} 드림",
            "{noise} 때문에 {days}일째 못 자고 있어요. {ask:을} 부탁드려도 될까요?",
            "{writer}에서 붙인 쪽지가 {unit} 문에 붙어 있었다. 내용은 {ask} 부탁.",
            "[[쪽지/안내/이웃 간 협조 요청]] - {unit} / {noise} / {time} 무렵 / {ask}",
            "A: {unit}에서 또 {noise:이} 나네.\nB: 벌써 {days}일째야. {writer}에서도 들었대.",
            "어제 {time}쯤 {noise:이} 심했는데 죄송합니다. 손님이 둘 와 있었어요. 앞으로 {ask}, 지키겠습니다.",
            "{writer}에서 알립니다. {time} 이후에는 {noise:을} 삼가 주세요.",
            "{unit}에 {ask:을} 부탁했다고 들었는데 {noise:은} 여전하다.",
            "떡 조금 놓고 갑니다. {noise}, 많이 시끄러우셨죠? {unit} 이웃님, 늘 고맙습니다.",
            "{days}일 동안 참았습니다. {time}마다 나는 {noise}, {ask:로} 줄여 주세요.",
        ),
    ),
    "apartment_notice": (
        "work|=물탱크 청소/승강기 점검/외벽 도색/주차장 물청소/소독/단수/소방 점검/놀이터 보수/나뭇가지 치기/정전 점검/보일러 배관 교체/옥상 방수 공사/CCTV 교체|작업|작업 공사 내용|work job_done what\n"
        "building|=101동/102동/103동/104동/105동/201동/203동/전 세대/홀수 동/상가동|대상 동|대상동 동|building target_building\n"
        "date|day|날짜|날짜 작업일|date work_date\n"
        "start|clock|시작 시각|시작시각 시작|start start_time\n"
        "hours|#n1|걸리는 시간|걸리는시간 소요시간|hours duration_hours\n"
        "phone|phone|문의 전화|문의전화 연락처|phone inquiries",
        (
            "{date} {start}부터 {hours}시간 동안 {building} {work:이} 있습니다. 불편을 드려 죄송합니다.",
            "[[알림/공고/입주민 여러분께]]\n- 내용: {work}\n- 대상: {building}\n- 일시: {date} {start}\n- 문의: {phone}",
            "다들 보세요. {building} {work}, {date}에 한대요. 차 빼 두세요!",
            "{work} 관련 문의는 {phone:로} 주시기 바랍니다. 예상 시간은 {hours}시간입니다.",
            "A: 오늘 왜 이렇게 시끄러워?\nB: {building} {work} 때문이래. {start}부터 했어.",
            "비가 오면 {work:은} 하루 미룹니다. 원래 날짜는 {date}입니다. 문의 {phone}",
            "{hours}시간이면 끝난다던 {work:이} 저녁까지 이어져서 {building} 주민들이 애를 먹었다.",
            "관리실 방송: 잠시 후 {start}에 {building} {work:을} 시작합니다.",
            "{date} {work} / {building} / {hours}시간 소요",
            "{start}에는 동 앞을 비워 주세요. {building} {work} 때문에 작업 차 두 대가 들어옵니다.",
        ),
    ),
    "laundry_ticket": (
        "cloth|=코트/양복 바지/패딩/원피스/이불/교복 재킷/블라우스/와이셔츠/가죽 재킷/커튼/운동화/한복/목도리/카펫/스웨터|맡긴 것|맡긴것 옷 세탁물|garment item cloth\n"
        "stain|=커피 얼룩/김치 국물/볼펜 자국/기름때/흙탕물/립스틱 자국/껌/땀 얼룩/페인트/와인 얼룩/먹물/곰팡이|얼룩|얼룩 오염|stain dirt\n"
        "fee|#small_money|세탁비|세탁비 요금|fee price charge\n"
        "ready|day|찾는 날|찾는날 완료일|ready_on pickup_date\n"
        "tag|#n300|보관 번호|보관번호 번호표|tag_number ticket_no\n"
        "customer|person|맡긴 사람|맡긴사람 손님|customer owner",
        (
            "{customer} 손님, 맡기신 {cloth:이} 다 되었습니다. 번호는 {tag}번입니다.",
            "{cloth}에 {stain:이} 있는데 지워질까요? {ready}에 찾으러 올게요.",
            "세탁물 접수증 No.{tag}\n품목 {cloth}\n오염 {stain}\n요금 {fee}원\n완료 {ready}",
            "{stain}, 완전히는 안 빠질 수 있습니다. 세탁비는 {fee}원이고요.",
            "A: {cloth} 언제 찾아요?\nB: {ready}에 오세요. {tag}번이라고 하시면 돼요.",
            "{customer} / {cloth} / {stain} / {fee}원 선불",
            "{fee}원을 내고 {cloth:을} 맡겼는데 아저씨가 사탕 두 개를 덤으로 주셨다.",
            "{stain:이} 남았다며 {customer} 님이 {cloth:을} 다시 가져오셨습니다. 재세탁은 무료.",
            "{ready}에 찾으러 간다던 {customer} 씨의 {cloth:이} 아직 세탁소에 그대로 있다.",
            "[[문자 안내/세탁소입니다./알림]] {tag}번 {cloth} 완료. 찾으실 때 {fee}원 결제해 주세요.",
        ),
    ),
    "home_repair": (
        "broken|=싱크대 수도꼭지/현관 손잡이/방충망/변기 물통/형광등/베란다 문짝/욕실 타일/보일러 조절기/책장 선반/콘센트/세면대 배수구/창틀 고무/초인종|고친 것|고친것 고장난것|fixed_item broken item\n"
        "tool|=드라이버/펜치/실리콘/망치/전동 드릴/몽키 스패너/테이프/톱/사포/순간접착제/줄자|쓴 도구|쓴도구 도구 공구|tool tool_used\n"
        "minutes|#min|걸린 시간|걸린시간 작업시간|minutes time_taken\n"
        "cost|#small_money|부품값|부품값 비용|parts_cost cost\n"
        "fixer|=아빠/할아버지/삼촌/남편/형/집주인/설비 아저씨/옆집 아저씨/누나/매형|고친 사람|고친사람 수리한사람|fixer repaired_by",
        (
            "{fixer:이} {broken:을} {minutes}분 만에 뚝딱 고쳤다.",
            "{broken} 수리 완료. 부품값 {cost}원. [[인건비 없음./영수증 있음./사진 첨부.]]",
            "혹시 {tool} 있어? {broken:이} 말썽인데 {fixer:이} 봐 준대.",
            "A: {broken} 누가 고쳤어?\nB: {fixer}. {tool} 하나로 끝냈어.",
            "집수리 기록: {broken} | 도구 {tool} | {minutes}분 | {cost}원",
            "업자를 부르면 십만 원이라는데 {cost}원짜리 부품을 사서 직접 {broken:을} 고쳤다.",
            "{tool:을} 서툴게 다루느라 {minutes}분이나 걸렸지만 {broken:은} 이제 멀쩡하다.",
            "{fixer:이} {tool}만 있으면 된다고 하더니 결국 {cost}원이 들었다.",
            "안녕하세요, 세입자입니다. {broken:이} 말썽이라 {fixer:이} 고쳤고 {cost}원이 들었습니다.",
            "{fixer:은} 공구함을 두 개나 꺼내 놓고 {minutes}분 동안 땀을 흘린 끝에 {broken:을} 고쳐 냈다.",
        ),
    ),
    "gadget_purchase": (
        "gadget|=무선 이어폰/스마트워치/태블릿/공기청정기/로봇청소기/전기밥솥/블루투스 스피커/노트북/전자책 단말기/보조 배터리/게임기/제습기/에어프라이어/모니터/무선 청소기/전동 칫솔|산 물건|산물건 기기 제품|gadget device purchase\n"
        "color|color|색|색 색상|color colour\n"
        "store|=용산 매장/백화점 5층/대리점/전자상가 골목/역 앞 전파사/공항 면세점/대형 마트/직영점/지하상가/체험 매장|산 곳|산곳 매장|store bought_at\n"
        "price|#=89,000/119,000/149,000/198,000/259,000/329,000/398,000/459,000/540,000|가격|가격 값 결제금액|price paid_price\n"
        "years|#=1/2/3/4/5/6/7/8/10|보증 기간|보증기간 무상보증|warranty_years warranty\n"
        "clerk|person|직원|직원 판매원|clerk salesperson",
        (
            "{store}에서 {gadget:을} {price}원에 샀다. 색은 {color}.",
            "나 드디어 {gadget} 샀어! {store} 갔더니 {clerk} 직원이 친절하게 설명해 주더라.",
            "구매 확인서\n제품: {gadget}\n색상: {color}\n금액: {price}원\n보증: {years}년\n판매 담당: {clerk}",
            "{gadget}, 무상 보증이 {years}년이라고 들었는데 맞나요?",
            "A: 그 {gadget} 어디서 났어?\nB: {store}. {price}원 줬어.",
            "{color} 제품은 품절이라 두 주 기다려야 하지만 {gadget:은} 그 색이 제일 예쁘다.",
            "{price}원이면 비싸다고 말렸는데 {clerk} 씨가 보증을 {years}년 해 준다기에 {gadget:을} 들고 왔다.",
            "{gadget} / {color} / {store} / 보증 {years}년",
            "{clerk:이} 추천한 {gadget:은} {color:로} 골랐습니다. 상자 하나는 선물용이에요.",
            "어제 {store}에 들러 구경만 하려다 결국 {gadget:을} 결제. {price}원, [[일시불./석 달 할부./현금.]]",
        ),
    ),
    "phone_plan": (
        "user|person|가입자|가입자 고객 이름|user subscriber customer\n"
        "model|=접는 전화기/효도폰/자급제 폰/키즈폰/중고폰/최신 기종/작은 화면 폰/펜 달린 폰/보급형 폰/방수 폰|기기|기기 기종 단말기|model device handset\n"
        "fee|#small_money|월 요금|월요금 요금|monthly_fee plan_fee\n"
        "gb|#n99|데이터 양|데이터양 데이터|data_gb data\n"
        "months|#=6/10/12/15/18/20/24/30/36|약정 기간|약정기간 약정|contract_months term\n"
        "gift|=충전기/투명 케이스/보호 필름/이어폰/손목 끈/거치대/블루투스 키보드/영화표/보조 배터리/차량용 충전기|사은품|사은품 덤|gift freebie",
        (
            "{user} 고객님, {model} 개통되었습니다. 월 {fee}원, 약정 {months}개월입니다.",
            "이번에 전화기를 {model:로} 바꿨어. 데이터는 {gb}GB면 넉넉하대.",
            "가입 신청서\n성명: {user}\n기종: {model}\n데이터: {gb}GB\n약정: {months}개월\n사은품: {gift}",
            "A: 요금이 얼마예요?\nB: 한 달 {fee}원이고 {gb}GB 드려요. {gift}도 챙겨 드릴게요.",
            "{gift:을} 준다는 말에 {months}개월 약정을 걸고 {model:을} 샀다.",
            "{user} / {fee}원 / {gb}GB / [[개통 완료/번호 이동/기기 변경]]",
            "{months}개월만 쓰면 된다고 들었는데 위약금이 두 배라니. 월 요금 {fee}원도 부담이다.",
            "데이터 {gb}GB를 일주일 만에 다 쓴 {user} 씨는 요금제를 {fee}원짜리로 올렸다.",
            "사은품이 {gift:로} 바뀌었습니다. {model} 재고는 세 대뿐이에요.",
            "{model} 개통하면서 {gift}까지 받았지만 정작 {user} 님은 포장도 안 뜯었다고 한다.",
        ),
    ),
    "gift_idea": (
        "to|=어머니/장인어른/조카/신입 후배/담임 선생님/산후 조리 중인 친구/퇴직하는 부장님/사촌 동생/새 이웃/주례 선생님/대학 동기/할머니/시누이/집주인 아주머니|받을 사람|받을사람 받는이|to recipient for_whom\n"
        "gift|=홍삼/머그잔/꽃다발/목도리/손수건/와인/찻잔 세트/향초/지갑/만년필/퍼즐/과일 바구니/화분/잠옷/핸드크림/책갈피/한우 세트|선물|선물 품목|gift present item\n"
        "occasion|=생일/크리스마스/새해/연말 모임/추석/설날/이사/퇴원/집들이/송별회|계기|계기 기념일 이유|occasion reason\n"
        "price|#price|값|값 가격 금액|price cost\n"
        "wrap|=한지/리본/천 보자기/크라프트지/투명 비닐/나무 상자/종이 가방/금박 상자/꽃무늬 포장지|포장|포장 포장방법|wrapping wrap",
        (
            "{to} {occasion} 선물로 {gift:을} 골랐어요. 가격은 {price}원.",
            "선물용이니 {wrap:로} 포장해 주세요. {gift} 하나요.",
            "A: {to} 선물로 뭐가 좋을까?\nB: {gift} 어때? {price}원이면 적당하잖아.",
            "{occasion} 준비 | 받는 이: {to} | 물건: {gift} | 포장: {wrap}",
            "지난 {occasion} 때 {to}에게 건넨 {gift:이} 반응이 좋았다.",
            "{price}원짜리 {gift:을} {wrap:로} 싸니 두 배는 비싸 보인다.",
            "{to:이} {gift:을} 좋아한다고 들어서 샀는데 집에 벌써 세 개나 있다고 한다.",
            "[[급해!/도와줘!/질문!]] {occasion:이} 내일인데 {to} 선물을 아직 못 샀어. {gift} 괜찮을까?",
            "{wrap} 포장비는 무료, {gift} 값 {price}원만 받겠습니다.",
            "꽃집에도 들렀지만 결국 {occasion} 선물은 {gift:로} 정하고 {price}원을 냈다.",
        ),
    ),
    "wedding_invitation": (
        "groom|person|신랑|신랑 신랑이름|groom groom_name\n"
        "bride|person|신부|신부 신부이름|bride bride_name\n"
        "hall|=다온웨딩홀/성당 대성전/한옥 마당/호텔 3층 연회장/바닷가 예식장/수목원 온실/구청 강당/교회 본당/강변 레스토랑/시골집 마당/미술관 야외 정원/마을 회관|예식장|예식장 장소|hall venue place\n"
        "date|day|예식 날짜|예식날짜 날짜|wedding_date date\n"
        "time|clock|예식 시각|예식시각 시각|wedding_time time\n"
        "menu|=뷔페/갈비탕/한정식/코스 요리/잔치국수/도시락/샌드위치/국밥|식사|식사 피로연음식|meal food",
        (
            "신랑 {groom}, 신부 {bride}\n{date} {time}\n{hall}\n오셔서 축복해 주세요.",
            "{groom} 군과 {bride} 양이 {date}에 {hall}에서 결혼합니다.",
            "나 결혼해! {date} {time:이고} {hall:이야}. 밥은 {menu:이야}.",
            "A: {bride} 씨 결혼식 어디래?\nB: {hall}. 신랑이 {groom} 씨라던데?",
            "식사는 {menu:로} 준비했습니다. 예식은 {time}에 시작하며 화환 두 개 외에는 정중히 사양합니다.",
            "{hall}에서 열린 예식에서 신부 {bride:은} 울었고 신랑 {groom:은} 웃었다.",
            "[[모바일 청첩장/알림/결혼 소식]] {date} / {hall} / {groom}♥{bride}",
            "피로연 음식이 {menu:이라}고 들었는데 예식 시각이 {time:로} 늦춰졌다고 한다.",
            "{bride:이} {groom:을} 처음 만난 것은 삼 년 전. 두 사람은 {date}에 부부가 됩니다.",
            "주차가 어려우니 {time}보다 일찍 {hall:로} 와 주세요. {menu} 식권은 입구에서 드립니다.",
        ),
    ),
    "funeral_notice": (
        "deceased|person|고인|고인 고인이름|deceased name_of_deceased\n"
        "relation|=부친/모친/조부/조모/장모/장인/시부/시모/외조모/백부|관계|관계 상주와관계|relation relationship\n"
        "mourner|person|상주|상주 유족|chief_mourner mourner\n"
        "room|=특1호실/2호실/3호실/5호실/7호실/101호/201호/귀빈실/지하 1호실/별관 4호|빈소|빈소 호실|room mourning_room\n"
        "out|day|발인일|발인일 발인|funeral_date procession_date\n"
        "grave|=선산/추모 공원/납골당/국립묘지/수목장림/하늘공원/고향 묘지/가족 묘원/선영|장지|장지 묘지|burial_place grave",
        (
            "[부고] {mourner} 씨 {relation}상. 빈소 {room}, 발인 {out}.",
            "고 {deceased} 님께서 별세하셨기에 알려 드립니다. 장지는 {grave}입니다.",
            "삼가 고인의 명복을 빕니다.\n고인: {deceased}\n상주: {mourner}\n빈소: {room}\n발인: {out}\n장지: {grave}",
            "{mourner} 과장님이 {relation}상을 당하셨대요. {room:이라}고 하니 저녁에 같이 가요.",
            "A: 발인이 언제라고 했지?\nB: {out}. {grave:로} 모신대.",
            "{relation} {deceased} 님의 장례를 마치고 상주 {mourner} 올림.",
            "조문은 {room}에서 받으며 조화는 사양합니다. 발인은 {out}, 장지는 {grave}.",
            "{grave}에 모신다고 들었는데 비가 와서 산길이 걱정이다. 상주는 {mourner} 씨.",
            "{out} 새벽, 고 {deceased} 님은 {grave:로} 떠났다. 손주 넷이 뒤를 따랐다.",
            "{mourner:이} {room:을} 지키고 있다. {relation} 곁에서 사흘 밤을 새웠다.",
        ),
    ),
    "hair_visit": (
        "style|=단발/앞머리 펌/매직/레이어드컷/투블럭/염색/볼륨 펌/숏컷/클리닉/뿌리 염색/웨이브 펌/삭발/가르마 펌/새치 염색/드라이|시술|시술 머리모양 스타일|style service haircut\n"
        "designer|person|미용사|미용사 디자이너|designer hairdresser\n"
        "salon|=골목 미용실/역 앞 이발소/지하상가 미용실/동네 바버샵/시장 미용실/백화점 미용실/학교 앞 미용실/이모네 미용실/1층 헤어숍/호텔 이발소|미용실|미용실 가게|salon shop\n"
        "price|#price|비용|비용 가격 요금|price cost\n"
        "cut|#n30|자른 길이|자른길이 길이|cut_cm length_cut\n"
        "next|day|다음 예약일|다음예약일 다음방문|next_visit next_date",
        (
            "{salon}에서 {style} 했는데 {price}원 나왔어. 어때, 어울려?",
            "{designer} 디자이너: 이번엔 {cut}센티 잘랐어요. 다음 손질은 {next}에 하시죠.",
            "고객 카드 / 시술 {style} / 담당 {designer} / 금액 {price}원 / 다음 {next}",
            "{cut}cm나 자르고 나니 머리가 가벼워졌다. {salon}에는 손님이 셋뿐이었다.",
            "A: 머리 어디서 했어?\nB: {salon}. {designer} 선생님이 {style:을} 잘하셔.",
            "{style} 가격이 {price}원이라고 들었는데 맞나요? {designer} 님 지명하고 싶어요.",
            "[[예약 변경/예약 확인/방문 안내]]: {next}, {style}, {designer} 디자이너.",
            "{price}원을 내고도 {style:이} 마음에 안 들어 {next}에 다시 가기로 했다.",
            "{designer} 님이 {cut}cm 잘라 주셨는데 느낌은 두 배쯤 짧아요.",
            "십 년째 {salon}만 다니는 아버지는 오늘도 {style:을} 하고 오셨다.",
        ),
    ),
    "garden_diary": (
        "crop|=튤립/수국/장미/라벤더/국화/백일홍/해바라기/철쭉/나팔꽃/봉선화/작약/맨드라미/코스모스/수선화/채송화/붓꽃|꽃|꽃 식물 화초|flower plant\n"
        "did|=가지치기/분갈이/씨뿌리기/물 주기/잡초 뽑기/거름 주기/지지대 세우기/꺾꽂이/솎아 내기/시든 꽃 따기/알뿌리 캐기/벌레 잡기|한 일|한일 작업|work_done task\n"
        "bed|=앞마당/뒤뜰/담장 아래/우물가/대문 옆/장독대 옆/감나무 밑/창문 아래/돌계단 옆/연못가|자리|자리 위치 화단|spot bed location\n"
        "count|#n30|송이 수|송이수 개수|blossoms count\n"
        "date|past|날짜|날짜 일자|date day",
        (
            "{date}, {bed} {crop} {did}. 오후에 소나기.",
            "{bed}에 {crop:이} {count}송이나 피었어! 사진 보낼게.",
            "{did}: {crop} ({bed}) - [[내일 다시/끝/절반만 함]]",
            "A: {bed}에 핀 게 뭐예요?\nB: {crop:이에}요. 모두 {count}송이 피었네요.",
            "할머니는 {date} {crop} {did:을} 하시다가 허리를 삐끗하셨다.",
            "{crop:은} {did:이} 중요하다던데, 그래서 {bed} 것부터 해 주었다.",
            "{count}송이를 꺾어 꽃병에 꽂았다. {crop} 향기가 두 방에 가득하다.",
            "정원 일지\n날짜: {date}\n꽃: {crop}\n작업: {did}\n핀 송이: {count}",
            "이웃이 나눠 준 {crop:을} {bed}에 심었는데 벌써 {count}송이가 피었다.",
            "{did} 하느라 {date} 점심도 걸렀다. {bed:은} 이제 말끔하다.",
        ),
    ),
    "weekend_farm": (
        "plot|#n99|밭 번호|밭번호 구획|plot_number plot\n"
        "crop|=상추/방울토마토/고추/가지/오이/옥수수/고구마/배추/열무/쪽파/호박/들깨/감자/완두콩/부추/비트|작물|작물 채소|crop vegetable\n"
        "kg|km|수확량|수확량 무게|harvest_kg yield\n"
        "pest|=진딧물/달팽이/고라니/배추흰나비 애벌레/두더지/까치/무름병/흰가루병/노린재/멧돼지|피해 원인|피해원인 해충|pest damage_cause\n"
        "farmer|person|밭 주인|밭주인 분양자|farmer tenant\n"
        "weekday|weekday|밭에 가는 요일|밭에가는요일 요일|farm_day weekday",
        (
            "{plot}번 밭 {farmer}입니다. {pest} 때문에 {crop:이} 다 망가졌어요.",
            "{weekday}에 {crop} {kg}kg 땄다! 반은 너 줄게.",
            "주말농장 대장 | {plot}번 | {farmer} | 작물 {crop} | 수확 {kg}kg",
            "{pest:이} 나왔다는 소식에 {weekday} 아침 일찍 밭으로 달려갔다. {crop} 두 줄은 무사했다.",
            "A: {crop} 얼마나 나왔어?\nB: {kg}킬로그램. {pest}만 없었으면 더 나왔지.",
            "{farmer} 님 밭({plot}번) 물 잠금 [[부탁드립니다./확인 바랍니다./안 되어 있었어요.]]",
            "{crop:은} {pest}에 약하다고 들었는데 올해는 {kg}kg이나 거뒀다.",
            "{weekday}마다 {farmer:은} {plot}번 밭에 가서 {crop:을} 돌본다.",
            "{kg}kg의 {crop:을} 트렁크에 싣고 오다가 이웃 다섯 집에 나눠 드렸다. {weekday}의 즐거움이다.",
            "공지: {pest} 주의. 특히 {plot}번 구획 {crop} 확인해 주세요.",
        ),
    ),
    "fishing_log": (
        "fish|=우럭/광어/감성돔/고등어/참돔/숭어/농어/노래미/도다리/삼치/민어/돌돔/벵에돔/부시리|잡은 물고기|잡은물고기 어종|fish species catch\n"
        "size|#=25/27/31/34/38/41/45/48/52|길이|길이 크기|size_cm length\n"
        "bait|=새우/갯지렁이/루어/오징어 조각/크릴/가짜 미끼/청갯지렁이/미꾸라지/조갯살|미끼|미끼 미끼종류|bait lure\n"
        "spot|=방파제/갯바위/낚싯배/선착장/낚시 공원/좌대/섬 선착장/등대 밑/포구/해안 절벽 아래|낚시터|낚시터 장소|spot fishing_place\n"
        "count|#n30|마릿수|마릿수 수량|count number_caught\n"
        "tide|=만조/간조/초들물/날물/조금/사리/중들물/끝날물|물때|물때 조류|tide tide_state",
        (
            "{spot}에서 {fish} {count}마리! 미끼는 {bait}.",
            "{size}cm짜리 {fish:을} 잡았다고 자랑하던데, 정말이야?",
            "조행기 - {spot} / {tide} / {fish} {count}수 / {bait}",
            "A: 뭐로 잡았어요?\nB: {bait:이에}요. {tide} 때 {fish:이} 막 물더라고요.",
            "{tide}에 맞춰 {spot:로} 갔지만 세 시간 동안 입질이 없었다. 끝내 {fish} 하나.",
            "아버지는 {spot}에서 {fish} {count}마리를 낚고도 [[모두 놓아주셨다./말이 없으셨다./아쉬워하셨다.]]",
            "{bait:이} 떨어져 옆 사람에게 빌렸는데 그걸로 {size}센티미터 {fish:을} 올렸다.",
            "오늘 최대어: {fish} {size}cm ({spot})",
            "{bait}에 잘 문다고 들었는데 정말 {spot}에서 {fish:이} 올라왔다.",
            "{count}마리 중 가장 큰 놈은 {size}cm. 물때는 {tide}, 자리는 {spot:이었}다고 적어 둔다.",
        ),
    ),
    "hiking_log": (
        "peak|=북한산/설악산/지리산/한라산/관악산/덕유산/소백산/무등산/계룡산/치악산/내장산/월출산/도봉산/오대산/금정산/팔공산|산|산 산이름|mountain peak\n"
        "start|=탐방 지원 센터/계곡 입구/절 주차장/능선 쉼터/산림욕장 입구/야영장/마을버스 종점/약수터/등산로 입구/매표소/휴게소|출발점|출발점 들머리|start_point trailhead\n"
        "hours|#n1|걸린 시간|걸린시간 산행시간|hours duration\n"
        "mate|=산악회 회원들/아버지/회사 동료/대학 선배/남편/이웃 부부/딸/동호회 사람들/군대 동기/외삼촌|같이 간 이|같이간이 동행|companion hiking_mate\n"
        "food|=김밥/컵라면/오이/삶은 달걀/초콜릿/막걸리/주먹밥/곶감/사과/빵|먹은 것|먹은것 간식|snack food\n"
        "date|past|산행일|산행일 날짜|hike_date date",
        (
            "{date} {mate:과} {peak}에 올랐다. {start}에서 시작해 {hours}시간 걸림.",
            "{peak} 정상에서 먹는 {food:은} 최고! [[다음엔 너도 같이 가자./무릎은 아프지만./바람이 세더라.]]",
            "산행 기록\n산: {peak}\n들머리: {start}\n소요: {hours}시간\n동행: {mate}",
            "A: {peak:은} 어디서 출발해?\nB: {start}. 왕복 {hours}시간이면 돼.",
            "{hours}시간 만에 내려왔다. 배낭에 남은 건 {food}뿐.",
            "{start:로} 가는 버스를 두 번 놓치고 {mate:과} 택시를 탔다. {peak:은} 안개에 가려 있었다.",
            "{peak:이} 쉽다고 들었는데 {hours}시간이나 걸려서 다리가 풀렸다.",
            "{mate:은} {food:을} 나눠 주며 {date} 산행을 마무리했다.",
            "회원 여러분, {peak} 산행은 {start}에서 모여 출발합니다. {food:은} 각자 준비.",
            "{food:을} 먹다가 다람쥐를 만난 {date}의 {peak}, 잊지 못하겠다.",
        ),
    ),
    "bike_ride": (
        "course|=한강 자전거길/금강 종주길/섬진강길/해안 도로/호수 둘레길/강둑길/옛 철길/남한강길/벚꽃길/논두렁길/임도/제방길|코스|코스 길|course route\n"
        "km|km|달린 거리|달린거리 거리|distance_km distance\n"
        "rider|person|탄 사람|탄사람 라이더|rider cyclist\n"
        "trouble|=타이어 펑크/체인 빠짐/브레이크 소음/안장 흔들림/맞바람/소나기/길 잃음/무릎 통증/전조등 방전/물통 분실|겪은 일|겪은일 문제|trouble mishap\n"
        "rest|=편의점/정자/다리 밑/커피 트럭/자전거 카페/약수터/국밥집/화장실 옆 의자/느티나무 그늘/전망대|쉰 곳|쉰곳 쉼터|rest_stop break_place\n"
        "minutes|#n300|탄 시간|탄시간 시간|ride_minutes minutes",
        (
            "{course} {km}km 완주! {trouble} 빼고는 완벽했다.",
            "{rider} 씨는 {rest}에서 쉬었다가 다시 달렸다고 한다. 총 {minutes}분.",
            "라이딩 로그 | {rider} | {course} | {km}km | {minutes}분",
            "A: 왜 이렇게 늦었어?\nB: {trouble} 때문에. {rest}에서 한참 있었어.",
            "[[이번 주 번개/다음 모임/정기 라이딩]]: {course}. 거리는 {km}km, 쉬는 곳은 {rest}.",
            "{km}킬로미터쯤이야 쉽다고 들었는데 {trouble:이} 생길 줄은 몰랐다.",
            "{minutes}분 동안 페달을 밟은 {rider}, {rest} 앞에서 두 팔을 벌리고 누웠다.",
            "{trouble:을} 겪은 곳은 {course} 중간쯤. {rider:은} 침착했다.",
            "{rest}에서 만난 분이 물을 세 병이나 주셨다. 덕분에 {course:을} {minutes}분 만에 끝냈다.",
            "오늘 {km}km. 허벅지가 터질 것 같다. {rider}도 마찬가지.",
        ),
    ),
    "dream_trip": (
        "where|=아이슬란드/제주 우도/파타고니아/산토리니/몽골 초원/하와이/교토/울릉도/스위스 산마을/바르셀로나/호주 사막/남해 섬/타히티/북극권/마추픽추/다낭|가고 싶은 곳|가고싶은곳 여행지|dream_place destination\n"
        "do|=별 사진 찍기/도보 여행/해돋이 보기/그림 그리기/현지 요리 배우기/노을 보기/새 관찰하기/한 달 살기/일기 쓰기/캠핑/영상 찍기/민박집 머물기|하고 싶은 일|하고싶은일 활동|wish_activity activity\n"
        "with|=부모님/고등학교 친구들/옛 룸메이트/쌍둥이 동생/남자 친구/아들 둘/팀 동료/할머니/반려견/배우자|함께할 이|함께할이 동행|companion with_whom\n"
        "budget|#big_money|예산|예산 경비|budget cost\n"
        "days|#n30|기간|기간 일수|days duration_days\n"
        "season|=봄/초여름/한여름/늦가을/겨울/장마 뒤/설 연휴/추석 연휴/벚꽃 철/연말|때|때 계절 시기|season when",
        (
            "언젠가 {where}에 가서 {do:을} 하고 싶다. 예산은 {budget}원쯤?",
            "꿈의 휴가: {where}, {days}일, {season}.",
            "A: 휴가 어디로 가고 싶어?\nB: {where}! 거기서 할 일은 {do}, 벌써 정해 뒀어.",
            "{season}에 {where:로} 떠나는 상상을 하며 {budget}원짜리 적금을 들었다.",
            "버킷리스트 3번 - {do} ({where}), 동행: {with}",
            "{days}일이면 충분하다고 들었는데 {where}까지 가는 데만 하루가 걸린다니 망설여진다.",
            "{do}, 그것만 할 수 있다면 {days}일 내내 비가 와도 좋겠다. {with:과} 함께라면 더 좋고.",
            "휴가 신청은 아직이지만 내 마음은 벌써 {where}. 돈은 {budget}원 모았다.",
            "어릴 적 {where} 사진을 본 뒤로 {do:이} 꿈이 되었다. [[언젠가는 꼭./올해는 글렀다./두고 보자.]]",
            "계획표\n가는 곳: {where}\n시기: {season}\n기간: {days}일\n예산: {budget}원\n같이: {with}",
        ),
    ),
    "diary_entry": (
        "date|day|날짜|날짜 일자|date day\n"
        "met|=옛 담임 선생님/첫사랑/편의점 사장님/고모/전 직장 상사/동네 꼬마/길고양이/군대 동기/외국인 여행자/우체부 아저씨/소꿉친구|만난 이|만난이 만난사람|met whom_i_met\n"
        "feeling|=뿌듯함/외로움/설렘/서운함/평온함/후련함/부끄러움/고마움/답답함/그리움/피곤함/짜증|느낌|느낌 감정 기분|feeling emotion\n"
        "did|=서랍 정리/도서관 가기/김치 담그기/산책/옥상에서 별 보기/편지 쓰기/벽지 바르기/낮잠 자기/시장 구경/뜨개질/떡볶이 만들기/화초 돌보기|한 일|한일 활동|activity what_i_did\n"
        "tomorrow|=일찍 일어나기/병원 들르기/운동 가기/빨래하기/전화 드리기/화분 옮기기/책 반납하기/대청소/면접 준비/늦잠 자기|내일 할 일|내일할일 다짐|tomorrow plan",
        (
            "{date}. 오늘 한 일은 {did}. 남은 감정은 {feeling}.",
            "길에서 {met:을} 만났다. 뜻밖이라 {feeling:이} 밀려왔다.",
            "일기\n{date}\n한 일: {did}\n기분: {feeling}\n내일: {tomorrow}",
            "하루 종일 {did}만 했다. {tomorrow:은} 내일로 미룬다.",
            "{met:이} 나를 알아보지 못했다. {feeling}, 그것뿐이었다.",
            "{did:을} 끝내고 나니 {feeling:이} 남는다. 밖에는 눈이 온다. 내일은 {tomorrow}!",
            "나는 {date:을} 오래 기억할 것 같다. {met:을} 다시 만난 날이니까.",
            "엄마가 {did:이} 마음을 다스려 준다고 했는데 내게 온 건 {feeling}뿐이다.",
            "{tomorrow}, 잊지 말자. 오늘처럼 {did}만 하다가 하루를 보낼 수는 없다.",
            "두 번이나 망설이다 {met}에게 먼저 인사했다. [[잘한 일이다./얼굴이 빨개졌다./그걸로 됐다.]] {date}의 일이다.",
        ),
    ),
    "weather_diary": (
        "sky|=맑음/흐림/안개/소나기/구름 조금/황사/천둥 번개/가랑비/해무/강풍/무지개|하늘|하늘 날씨|sky weather\n"
        "high|#=21/22/23/24/25/26/27/28/29/31/32/33/34|낮 기온|낮기온 최고기온|high_temp day_high\n"
        "low|#=3/4/5/6/7/8/9/11/12/13/14/15/16/17/18|아침 기온|아침기온 최저기온|low_temp morning_low\n"
        "wear|=얇은 카디건/우비/바람막이/조끼/긴팔 셔츠/청재킷/후드 티/얇은 점퍼/체크 남방/운동복 상의|입은 것|입은것 옷차림|worn clothes\n"
        "saw|=제비/개나리/매미 허물/단풍/무당벌레/잠자리/민들레/쌍무지개/철새 떼/고추잠자리/새싹|본 것|본것 관찰|saw observed\n"
        "writer|person|쓴 사람|쓴사람 관찰자|writer observer",
        (
            "날씨: {sky}. 아침 {low}도, 낮 {high}도. {wear:을} 입었다.",
            "{writer}의 관찰 일기 - 오늘 본 것: {saw}. 하늘은 {sky}.",
            "낮에 {high}도까지 올라서 {wear:은} 괜히 입고 나왔다.",
            "A: 오늘 날씨 뭐라고 썼어?\nB: {sky:이라}고 썼어. {saw:을} 봤다는 말도.",
            "{sky} / 최저 {low}℃ / 최고 {high}℃ / {wear}",
            "{saw:이} 보이면 계절이 바뀐다고 할머니가 그러셨는데 아침 기온은 아직 {low}도다.",
            "우산을 두 번이나 잃어버렸지만 오늘은 {wear} 덕에 괜찮았다. 하늘 상태, {sky}.",
            "3학년 {writer:이} 적었다. 낮 기온 {high}도, {saw} 발견, [[끝/신기했음/내일 또 볼 것]].",
            "{low}도에서 시작한 아침, {wear:을} 걸치고 마당에 나가 {saw:을} 보았다.",
            "일기장에 {writer:은} {sky:이라}고만 썼다. 옷은 {wear}.",
        ),
    ),
    "dog_walk": (
        "dog|=뭉치/보리/초코/구름이/두부/호두/까미/복실이/감자/땅콩/순이/백구/해피/망고/쫑이/나비|개 이름|개이름 강아지|dog_name dog\n"
        "route|=하천 산책로/뒷산 둘레길/아파트 단지/초등학교 운동장/공원 잔디밭/바닷가/골목길/논길/한강 둔치/철길 옆길|산책길|산책길 경로 장소|route walk_place\n"
        "minutes|#min|산책 시간|산책시간 시간|minutes walk_time\n"
        "friend|=시바견 모모/옆집 푸들/검은 고양이/오리 가족/길 잃은 강아지/비둘기 떼/유모차 탄 아기/진돗개 두 마리/다람쥐/택배 기사님|만난 친구|만난친구 만난것|met encountered\n"
        "walker|person|산책시킨 사람|산책시킨사람 보호자|walker who_walked\n"
        "start|clock|나간 시각|나간시각 시각|left_at start_time",
        (
            "{dog} 산책 {minutes}분 완료. {route} 한 바퀴.",
            "{walker} 님이 {start}에 {dog:을} 데리고 {route:로} 나갔습니다.",
            "산책 알바 보고 / {dog} / {start} / {minutes}분 / 배변 두 번",
            "A: {dog} 왜 저렇게 신났어?\nB: {route}에서 {friend:을} 만났거든.",
            "{route}에서 {friend:을} 보더니 {dog:이} 꼼짝도 안 했다.",
            "오늘은 {walker:이} 대신 걸어 줬어. {minutes}분이나!",
            "{start}에 나간 {walker:은} {minutes}분을 걷고 돌아와 물을 두 컵이나 마셨다.",
            "{dog:이} {friend:을} 무서워한다고 들었는데 꼬리를 흔들기만 하더라.",
            "비가 와서 {route} 대신 복도를 돌까 했지만 {dog} 눈빛을 보고 {start}에 [[나갔다./결국 나섰다./우비를 입혔다.]]",
            "{friend}, {walker}, 그리고 {dog}. 다 함께 {route}에 앉아 쉬었다.",
        ),
    ),
    "train_ride": (
        "from|=용산/부전/강릉/목포/동대구/익산/청량리/진주/포항/여수/제천/정동진/영주/순천|출발역|출발역 타는곳|from_station origin\n"
        "to|=서대전/춘천/안동/경주/울산/군산/남원/광주/천안/오송/밀양/마산/원주/태백|도착역|도착역 내리는곳|to_station destination\n"
        "car|#n30|호차|호차 객차|car_number car\n"
        "seat|=1A/3C/5D/7B/9A/11C/12D/14B/2A/6C/8D/10B|좌석|좌석 자리|seat seat_no\n"
        "fare|#price|운임|운임 요금 표값|fare ticket_price\n"
        "view|=바다/눈 덮인 들/단풍 든 산/강줄기/보리밭/노을/논밭/갈대밭/벚꽃길/안개 낀 호수|창밖 풍경|창밖풍경 풍경|view scenery",
        (
            "{from}에서 기차를 타고 {to}까지 갔다. 창밖으로 {view:이} 보였다.",
            "표 확인: {from} → {to}, {car}호차 {seat}, {fare}원",
            "나 지금 {to} 가는 기차 안이야. {car}호차인데 {view:이} 예쁘다.",
            "A: 어디까지 가세요?\nB: {to}요. {from}에서 탔어요.",
            "{seat} 자리가 창가인 줄 알았는데 통로 쪽이라 {view:은} 못 봤다.",
            "{fare}원을 내고 산 표에는 {car}호차 {seat:이라}고 적혀 있었다.",
            "{to}에 도착하니 비가 왔다. {from:을} 떠난 지 세 시간 만이었다.",
            "[[승차권 예매/좌석 변경/여행 기록]]\n출발 {from}\n도착 {to}\n좌석 {seat}\n운임 {fare}원",
            "{view:이} 좋다고 들었는데 {from} 지나서는 내내 졸았다. 눈을 뜨니 {to}.",
            "입석이라 {car}호차 문간에 서서 왔지만 {fare}원이면 싸다.",
        ),
    ),
    "bus_commute": (
        "bus|bus|버스 번호|버스번호 노선|bus_number route\n"
        "board|=시청 앞/도서관 정류장/우체국 앞/시장 입구/학교 정문/주유소 앞/은행 앞/공원 후문/삼거리/보건소 앞/아파트 정문|탄 정류장|탄정류장 승차|boarded_at get_on\n"
        "off|=역 광장/대학 병원/종합 운동장/버스 터미널/회사 앞/법원 앞/다리 건너/백화점 앞/구민 회관/산업 단지/종점|내린 정류장|내린정류장 하차|got_off_at get_off\n"
        "wait|#min|기다린 시간|기다린시간 대기|wait_minutes waiting\n"
        "seatmate|=졸던 학생/노래 듣던 청년/꽃을 든 할머니/신문 보던 할아버지/운동복 입은 아저씨/통화하던 사람/책 읽는 여자/큰 가방 멘 여행자|옆자리 사람|옆자리사람 옆사람|seatmate next_to_me\n"
        "left|=우산/장갑/도시락/이어폰/책/지갑/목도리/쇼핑백/텀블러/모자|두고 내린 것|두고내린것 놓고내린것|left_behind forgotten_item",
        (
            "{board}에서 {bus}번을 타고 {off}에서 내렸다. {wait}분 기다림.",
            "나 버스에 {left} 두고 내렸어! {bus}번이었는데 어떡하지?",
            "통근 일지: {bus}번 / {board} → {off} / 대기 {wait}분",
            "A: {off} 가려면 몇 번 타요?\nB: {board}에서 {bus}번 타세요.",
            "옆자리의 {seatmate} 때문에 {off}까지 가는 내내 잠을 못 잤다.",
            "{seatmate:과} {wait}분을 기다렸는데 두 대가 한꺼번에 왔다. {bus}번만 비어 있었다.",
            "{off}에서 내린 뒤에야 {left:을} 놓고 온 걸 알았다.",
            "{bus}번은 배차가 길다고 들었는데 {board}에서 {wait}분밖에 안 기다렸다.",
            "{seatmate:이} {left:을} 주워 주어서 [[고마웠다./한참 웃었다./인사를 했다.]] {board}에서 같이 탄 사람이다.",
            "버스 차고지입니다. {bus}번에서 나온 {left:을} 보관 중이니 찾아가세요.",
        ),
    ),
    "taxi_ride": (
        "from|=공항 2층/호텔 로비/집 앞/장례식장/회식 장소/병원 응급실/지하철역/콘서트장/학원 앞/예식장/터미널|탄 곳|탄곳 출발지|from pickup\n"
        "to|=친정/본가/오피스텔/기차역/연구소/법원/친구 집/시청/숙소/캠퍼스/부두|간 곳|간곳 도착지|to drop_off\n"
        "fare|#price|요금|요금 택시비|fare taxi_fare\n"
        "driver|person|기사|기사 기사이름|driver driver_name\n"
        "minutes|#min|걸린 시간|걸린시간 시간|minutes ride_time\n"
        "talk|=자식 자랑/야구 이야기/날씨 이야기/집값 걱정/옛날 이야기/정치 이야기/낚시 이야기/손주 이야기/건강 비결/길 이야기|나눈 이야기|나눈이야기 대화|talk conversation_topic",
        (
            "{from}에서 택시로 {to}까지 {minutes}분, {fare}원.",
            "{driver} 기사님과 {talk:을} 나누다 보니 어느새 {to:이었}다.",
            "택시비 청구\n출발: {from}\n도착: {to}\n금액: {fare}원\n사유: 심야 귀가",
            "A: 택시비 얼마 나왔어?\nB: {fare}원. {minutes}분밖에 안 걸렸는데!",
            "기사님이 {talk:을} 시작하더니 {to}에 닿을 때까지 그치지 않았다.",
            "{to}까지는 얼마 안 나온다고 들었는데 {fare}원이 찍혔다.",
            "[[호출 완료/탑승 안내/배차 알림]] 기사 {driver}, 출발지 {from}, 예상 {minutes}분",
            "비가 쏟아져 {from} 앞에서 삼십 분을 떨다가 겨우 탔다. 기사님 성함은 {driver}.",
            "{minutes}분 동안 이어진 {talk}, 내릴 때 {fare}원을 내며 조금 아쉬웠다.",
            "{driver} 기사님, {from}에서 탄 손님인데요. {to} 앞에 내려 주셔서 감사했습니다.",
        ),
    ),
    "car_wash": (
        "course|=손 세차/자동 세차/셀프 세차/스팀 세차/거품 세차/하부 세차/물 왁스 세차/출장 세차/고압수 세차/광택 코스|세차 종류|세차종류 코스|wash_type course\n"
        "dirt|=새똥/송진/흙먼지/벌레 자국/염화칼슘/꽃가루/타르/기름때/물때/진흙|때|때 오염|dirt stain\n"
        "car|=경차/회색 승합차/흰 트럭/전기차/빨간 소형차/캠핑카/검은 세단/낡은 왜건/아버지 차/회사 차|차|차 차량|car vehicle\n"
        "fee|#price|세차비|세차비 요금|fee price\n"
        "minutes|#min|걸린 시간|걸린시간 시간|minutes duration\n"
        "washer|person|세차한 사람|세차한사람 담당|washer washed_by",
        (
            "{car} {course} 했다. {dirt:이} 안 지워져서 {minutes}분 걸림.",
            "{course} {fee}원입니다. {dirt} 제거는 무료예요.",
            "작업표\n차량: {car}\n코스: {course}\n오염: {dirt}\n담당: {washer}\n요금: {fee}원",
            "A: 그 {car} 웬일로 반짝거려?\nB: {course} 맡겼지. {fee}원 썼다.",
            "{washer} 씨가 {dirt:을} 손톱으로 긁다가 사장님께 혼났다.",
            "{minutes}분 걸린다기에 {car:을} 맡기고 커피를 두 잔 마셨다.",
            "{dirt:은} 뜨거운 물로 지운다고 들었는데 {course:로} 충분했다.",
            "{fee}원 내고 세차한 날 저녁에 [[비가 왔다./눈이 왔다./황사가 왔다.]] {car}만 불쌍하다.",
            "{washer} 담당, {car} 완료. 걸린 시간 {minutes}분.",
            "{washer:이} {car:을} 닦아 주었다. {dirt}까지 말끔히 없어졌다.",
        ),
    ),
    "petrol": (
        "fuel|=휘발유/경유/고급 휘발유/무연 휘발유/저유황 경유/바이오 디젤/엘피지/혼합 휘발유|기름 종류|기름종류 연료|fuel fuel_type\n"
        "liters|km|넣은 양|넣은양 리터|liters amount\n"
        "unit|#=1549/1578/1612/1655/1689/1702/1734/1768/1795/1823/1858|리터당 값|리터당값 단가|price_per_liter unit_price\n"
        "total|#price|주유 금액|주유금액 합계|total paid\n"
        "station|=고속도로 휴게소 주유소/마을 입구 주유소/셀프 주유소/다리 옆 주유소/회사 앞 주유소/항구 주유소/알뜰 주유소/국도변 주유소/시장 뒤 주유소|주유소|주유소 장소|station gas_station\n"
        "gift|=생수/휴지/세차권/목장갑/커피/물티슈/껌/할인 쿠폰|덤|덤 사은품|freebie gift",
        (
            "{station}에서 {fuel} {liters}리터 넣음. {total}원.",
            "{station:이} 싸대. 리터당 {unit}원이라더라.",
            "차계부 | {fuel} | {liters}L | 리터당 {unit}원 | 합계 {total}원",
            "A: 가득 넣어 드릴까요?\nB: 아뇨, {fuel:로} {total}원어치만요.",
            "{total}원을 넣었더니 {gift:을} 주었다. 고마운 {station}!",
            "기름값이 리터당 {unit}원까지 올랐다고 들었는데 {station:은} 그대로였다.",
            "경고등이 켜진 채 두 고개를 넘어 {station}에 닿았다. {fuel} {liters}리터를 마신 차가 조용해졌다.",
            "오늘만 {fuel} 리터당 {unit}원! 오시는 분께 {gift:을} 드립니다. - {station}",
            "{gift} 준다기에 들렀다가 {liters}L 채우고 나왔다. [[영수증은 버렸다./카드로 냈다./줄이 길었다.]]",
            "{fuel} 대신 다른 걸 넣을 뻔했지만 직원이 막아 주었다. 낸 돈은 {total}원.",
        ),
    ),
    "school_life": (
        "grade|#=1/2/3/4/5/6|학년|학년 학년번호|grade school_year\n"
        "room|#=7/8/9/10/11/12/13/14|반|반 학급|class_no homeroom\n"
        "pupil|person|학생|학생 아이|pupil student\n"
        "role|=칠판 당번/우유 당번/반장/급식 도우미/도서 부장/화분 지킴이/청소 반장/체육 부장/서기/줄반장|맡은 일|맡은일 역할|role duty\n"
        "club|=방송반/축구반/과학반/서예반/합창반/만화반/로봇반/연극반/바둑반/텃밭반/댄스반|동아리|동아리 부서|club activity_group\n"
        "mate|=서윤이/지호/민재/하은이/도현이/예린이/준수/채원이/건우/다은이|짝|짝 짝꿍|desk_mate seat_partner",
        (
            "{grade}학년 {room}반 {pupil}입니다. {club:이} 하고 싶어요.",
            "우리 {pupil:이} 이번에 {role} 됐대! {club}에도 들어갔고.",
            "학생 카드\n학년: {grade}\n반: {room}\n이름: {pupil}\n동아리: {club}",
            "A: 너 짝 누구야?\nB: {mate}. 걔가 {role:이라}서 바빠.",
            "{role:을} 맡은 {pupil:은} 매일 두 번씩 교실을 돌아본다.",
            "{club:은} 정원이 찼다고 들었는데 {mate:이} 빠져서 한 자리가 났다.",
            "새 학기 첫날, {room}반 교실에서 {mate:과} 짝이 되었다.",
            "가정 통신: {grade}학년 {pupil} 학생이 {role:로} 뽑혔습니다.",
            "{mate} 옆자리에 앉은 {pupil}, {club} 이야기만 나오면 [[눈이 반짝인다./말이 많아진다./신이 난다.]]",
            "{room}반에서는 {pupil:이} {role:로}, 나는 아무것도 아닌 걸로 정해졌다. 그래도 {club} 생각에 즐겁다.",
        ),
    ),
    "homework": (
        "subject|subject|과목|과목 교과|subject course\n"
        "work|=문제집 풀기/독후감/관찰 기록/발표 자료 만들기/신문 스크랩/가족 인터뷰/공책 정리/학습지 풀기/조사 보고서/교과서 요약/오답 정리/퀴즈 만들기|숙제|숙제 과제 할것|homework assignment\n"
        "pages|#n30|쪽수|쪽수 분량|pages page_count\n"
        "due|day|내는 날|내는날 제출일|due_date hand_in\n"
        "helper|=형/사촌 누나/아빠/과외 선생님/옆집 대학생/할아버지/이모/돌봄 선생님|도와준 이|도와준이 도움|helper helped_by\n"
        "teacher|person|선생님|선생님 교사|teacher teacher_name",
        (
            "{subject} 숙제: {work} {pages}쪽. {due}까지.",
            "{teacher} 선생님이 {work} 내 주셨어. 넌 다 했어?",
            "알림장 | {subject} | {work} | 제출 {due}",
            "A: {subject} 숙제 도와줘.\nB: {helper}한테 물어봐. 난 {work} 하느라 바빠.",
            "{helper:이} 도와줘서 {pages}쪽을 하룻밤에 끝냈다.",
            "내일까지라고 들었는데 {teacher} 선생님이 {due:로} 미뤄 주셨다. 만세를 두 번 불렀다.",
            "{pages}쪽이나 되는 {work}, 강아지가 공책을 물어뜯었다고 하면 믿어 주실까?",
            "학부모님께. {subject} 과제는 {work:이며} {due}까지 내면 됩니다. 교사 {teacher} 드림",
            "{work}, 그게 제일 싫다. {helper}도 고개를 저었다.",
            "방학 숙제 중에 {subject} {work}만 [[남았다./밀렸다./못 했다.]] {helper} 찬스를 써야지.",
        ),
    ),
    "music_lesson": (
        "instrument|=피아노/바이올린/첼로/기타/우쿨렐레/플루트/가야금/해금/클라리넷/하모니카/색소폰/오카리나/비올라|악기|악기 배우는악기|instrument music_instrument\n"
        "piece|=캐논 변주곡/엘리제를 위하여/아리랑/작은 별/월광/미뉴에트/고향의 봄/사계 중 봄/로망스/섬집 아기/트로이메라이/즉흥 환상곡|곡|곡 연습곡|piece song\n"
        "pupil|person|배우는 이|배우는이 학생 수강생|pupil student\n"
        "weekday|weekday|레슨 요일|레슨요일 요일|lesson_day weekday\n"
        "minutes|#min|연습 시간|연습시간 연습|practice_minutes practice\n"
        "weak|=박자/음정/악보 읽기/손목 힘/셈여림/자세/집중력/표현력/첫 박|부족한 점|부족한점 보완점|weak_point to_improve",
        (
            "{pupil} 학생, {piece} {minutes}분씩 연습해 오세요. {weak:이} 약합니다.",
            "나 {weekday}마다 {instrument} 배운다! 요즘은 {piece} 연습 중.",
            "레슨 노트\n악기: {instrument}\n곡: {piece}\n보완: {weak}\n다음: {weekday}",
            "A: 오늘 {instrument} 연습했어?\nB: {minutes}분 했어요. {weak} 때문에 힘들어요.",
            "{piece:을} 끝까지 연주한 {pupil:은} 손뼉을 쳤다. 아직 {weak:은} 멀었다.",
            "{weak}만 고치면 된다고 들었는데 {instrument:은} 갈수록 어렵다.",
            "{pupil:은} {piece} 첫 두 마디만 {minutes}분 동안 되풀이했다.",
            "이번 {weekday} 레슨은 쉽니다. {piece} 복습해 두세요.",
            "{instrument:을} 시작한 지 석 달, {piece:이} 제법 들을 만하다. 선생님은 {weak:을} [[걱정하신다./지적하셨다./짚어 주셨다.]]",
            "{weekday} {pupil} / {instrument} / {piece}",
        ),
    ),
    "reading_club": (
        "book|title|책|책 도서|book book_title\n"
        "host|person|발제자|발제자 진행자|host presenter\n"
        "date|day|모임 날짜|모임날짜 날짜|meeting_date date\n"
        "place|=동네 책방/도서관 세미나실/카페 2층/회원 집 거실/공원 벤치/주민 센터 강의실/북카페/마을 사랑방/회사 휴게실/찻집|모임 장소|모임장소 장소|place venue\n"
        "until|pages|읽어 올 쪽|읽어올쪽 쪽수|read_until_page page\n"
        "topic|=주인공의 선택/결말의 의미/작가의 고향/번역 문제/가족의 의미/시대 배경/첫 문장/제목의 뜻/악역의 매력/좋았던 구절|이야깃거리|이야깃거리 주제|topic discussion",
        (
            "{date} 모임 책은 『{book}』, 발제는 {host} 님입니다.",
            "『{book}』 {until}쪽까지만 읽고 와! 장소는 {place}.",
            "독서 모임 안내\n책: {book}\n장소: {place}\n날짜: {date}\n발제: {host}",
            "A: 이번엔 무슨 얘기 해요?\nB: {topic:이라}고 해요. {host} 님이 정하셨어요.",
            "{place}에서 『{book}』 한 권을 두고 {topic:로} 세 시간을 떠들었다.",
            "{host:이} 발제를 맡았다고 들었는데 {place:로} 오는 길에 책을 잃어버렸단다.",
            "이번 책 『{book}』, {until}쪽을 넘기면서부터 재미있어졌다. {topic}에 대해 할 말이 많다.",
            "다음 주제는 {topic}. {date}에 [[봐요!/만나요./뵙겠습니다.]]",
            "두 번째 모임 후기 - {place}, {host} 님의 꼼꼼한 준비 덕에 {topic} 이야기가 깊었습니다.",
            "{date}까지 {until}쪽 읽기, 할 수 있죠? 『{book}』, 글씨가 큰 책이니까요.",
        ),
    ),
    "museum_visit": (
        "museum|=시립 박물관/어린이 박물관/대학 박물관/향토 박물관/강변 박물관/한옥 박물관/섬마을 박물관/도립 박물관/폐교 박물관/언덕 위 박물관/새솔 박물관/달빛 박물관|박물관|박물관 관람장소 장소|museum place\n"
        "exhibit|=공룡 뼈/백자 항아리/증기 기관차/운석/고래 화석/옛 지도/인상파 그림/미라/금관/한지 인형/흑백 사진/로켓 모형/청동 거울|본 것|본것 전시물|exhibit seen_item\n"
        "fee|#=2000/3000/4000/5000/6000/7000/8000/9000/12000/15000|입장료|입장료 요금|fee admission\n"
        "floor|#n1|층|층 전시층|floor level\n"
        "with|=유치원생 조카/아내/반 친구들/외국인 손님/부모님/미술 동아리/쌍둥이 딸/할아버지/사촌들/제자들|함께 간 이|함께간이 동행|companion with_whom\n"
        "souvenir|=엽서/자석/열쇠고리/도록/연필/에코백/모형/머그잔/스티커/퍼즐|기념품|기념품 산것|souvenir bought",
        (
            "{with:과} {museum}에 갔다. {exhibit:이} 가장 인상 깊었다.",
            "{museum} 입장료 {fee}원. {exhibit:은} {floor}층에 있음.",
            "체험 학습 보고서\n장소: {museum}\n본 것: {exhibit}\n산 것: {souvenir}\n함께한 사람: {with}",
            "A: {exhibit} 어디 있어요?\nB: {floor}층으로 올라가세요. {souvenir} 가게 옆이에요.",
            "{souvenir:을} 사고 나오는데 {with:이} 다시 {exhibit:을} 보자고 졸랐다.",
            "무료라고 들었는데 {fee}원을 냈다. 그래도 {museum:은} 볼 게 많았다.",
            "{floor}층 전시실이 공사 중이라 {exhibit:은} 볼 수 없었지만 {souvenir:은} 하나 건졌다.",
            "이번 일요일, {museum} [[무료 개방/반값 행사/할인 행사]]! 평소 {fee}원.",
            "{exhibit} 앞에서 {with:은} 삼십 분이나 움직이지 않았다. {museum:을} 나올 때는 해가 졌다.",
            "나 {museum} 다녀왔어. {souvenir} 사 왔는데 너 줄까?",
        ),
    ),
    "board_game_night": (
        "game|=부루마불/젠가/루미큐브/체스/바둑/장기/윷놀이/카탄/할리갈리/우노/오목/화투/다빈치 코드/스플렌더/뱅|놀이|놀이 게임|game board_game\n"
        "winner|person|이긴 사람|이긴사람 승자|winner champion\n"
        "loser|=막내/셋째 삼촌/집주인/신입 사원/형부/매형/처남/조카/옆방 친구/제수씨|꼴찌|꼴찌 진사람|last_place loser\n"
        "score|#n300|점수|점수 승점|score points\n"
        "snack|=귤/치킨/오징어/팝콘/군고구마/떡볶이/감자칩/한과/식혜/호두과자/피자|간식|간식 먹은것|snack food\n"
        "penalty|=설거지/노래 부르기/딱밤/아이스크림 사기/쓰레기 버리기/엉덩이로 이름 쓰기/심부름/물구나무서기/안마하기|벌칙|벌칙 벌|penalty forfeit",
        (
            "{game}, {winner} 승! {score}점. 꼴찌 {loser}, 벌칙은 {penalty}.",
            "어젯밤에 {game} 했는데 내가 또 졌어. {winner:이} 너무 잘해.",
            "게임 기록표\n게임: {game}\n1등: {winner} ({score}점)\n꼴찌: {loser}",
            "A: 벌칙 뭐로 해?\nB: {penalty}! {loser:이} 꼴찌니까 해야지.",
            "{snack:을} 먹으며 {game:을} 세 판 했다. 마지막 승자는 {winner}.",
            "{loser:이} {game:을} 잘한다고 들었는데 맨 끝이라니. {penalty} 당첨!",
            "{score}점을 딴 {winner:은} 남은 {snack:을} 독차지했다.",
            "{penalty:을} 하기 싫어 {loser:은} 배가 아프다고 했다. [[아무도 안 믿었다./다들 웃었다./통하지 않았다.]]",
            "{winner}, {score}점. 두 판 남았는데 {snack:이} 떨어졌다.",
            "명절이면 우리 집은 {game} 대회를 연다. 벌칙은 늘 {penalty}.",
        ),
    ),
    "choir_practice": (
        "song|=사랑의 인사/향수/보리밭/그리운 금강산/할렐루야/아베 마리아/경복궁 타령/청산에 살리라/고요한 밤/남촌/강 건너 봄이 오듯/꽃구름 속에|곡|곡 노래|song piece\n"
        "part|=소프라노/알토/테너/베이스/메조소프라노/바리톤/남성부/여성부/어린이부|파트|파트 성부|part voice\n"
        "leader|person|지휘자|지휘자 지휘|conductor leader\n"
        "date|day|연습일|연습일 날짜|practice_date date\n"
        "place|=본당 지하/구민 회관 연습실/음악실/강당 무대/마을 회관/교육관 3층/문화원/학교 체육관/복지관 강의실|연습 장소|연습장소 장소|place practice_room\n"
        "wear|=흰 셔츠/한복/단복/청바지/검은 정장/파란 조끼/하늘색 티셔츠/회색 재킷/남색 카디건|무대 옷|무대옷 복장|outfit dress",
        (
            "{date} {place}에서 {song} 연습합니다. {part:은} 삼십 분 일찍 오세요.",
            "지휘자 {leader} 선생님이 {part} 소리가 작대. 우리 더 크게 부르자.",
            "합창단 공지\n곡: {song}\n지휘: {leader}\n복장: {wear}\n장소: {place}",
            "A: 무대 옷은 뭐예요?\nB: {wear}요. {leader} 지휘자님이 그러셨어요.",
            "{song:은} {part:이} 살아야 한다던데 두 명이나 결석했다.",
            "{leader} 지휘로 {song:을} 부르던 {date}, 정전이 되었다. 그래도 노래는 이어졌다.",
            "{place} 난방 고장. {date} 연습은 [[취소/연기/온라인으로 대체]].",
            "{part} 단원을 모십니다. 연습은 {place}, 지휘 {leader}.",
            "{wear:을} 맞춰 입은 {part} 단원들이 {song:을} 불렀다.",
            "{date} 연습에는 {wear:을} 입고 오라고 들었는데 나만 운동복이었다.",
        ),
    ),
    "photo_record": (
        "subject|=할머니 손/노을/고양이/결혼식 하객/첫눈/아기 발/불꽃놀이/시장 풍경/졸업식/은하수/비 오는 골목/벚꽃/어시장/옛 간판|찍은 것|찍은것 피사체 대상|subject photo_of\n"
        "camera|=필름 카메라/휴대폰/즉석카메라/일회용 카메라/중형 카메라/디지털카메라/드론/액션캠/장난감 카메라/옛 수동 카메라|사진기|사진기 카메라|camera device\n"
        "shots|#n99|장수|장수 컷수|shots photo_count\n"
        "date|past|찍은 날|찍은날 촬영일|taken_on date\n"
        "use|=거실 액자/연하장/블로그/공모전/앨범/달력/전시회/부모님 선물/프로필/엽서|쓸 곳|쓸곳 용도|use purpose",
        (
            "{date}, {camera:로} {subject:을} {shots}장 찍음.",
            "{subject} 사진 잘 나왔더라! {use}에 쓰면 딱이겠어.",
            "촬영 메모 - {subject} / {camera} / {shots}컷 / {use}용",
            "A: 이거 뭘로 찍었어?\nB: {camera}. {shots}장 찍어서 하나 건졌어.",
            "{use}에 쓸 사진을 고르다가 {date} 찍은 {subject} 앞에서 손이 멈췄다.",
            "{camera:은} 어두운 데서 약하다고 들었는데 {subject:은} 선명하게 나왔다.",
            "{shots}장 가운데 두 장만 남기고 모두 지웠다. 남은 건 {subject}.",
            "아버지의 {camera:로} 처음 찍은 것은 {subject}. [[흔들렸지만 소중하다./초점은 나갔다./지금도 벽에 있다.]]",
            "인화 주문: {shots}장, 용도는 {use}. 원본은 {date} 촬영분.",
            "{subject:을} 보자마자 {camera:을} 꺼내 겨우 한 번 눌렀다. {date}의 행운이다.",
        ),
    ),
    "small_accident": (
        "who|=막내/아버지/룸메이트/조카/할머니/아내/둘째/이웃 꼬마/시누이/동생|다친 사람|다친사람 누구|who injured_person\n"
        "where|=욕실/부엌/계단/베란다/마당/현관/옷장 앞/침대 옆/다락/차고|다친 곳|다친곳 장소|where location\n"
        "cause|=유리 조각/식칼/문틈/장난감 블록/책상 모서리/깨진 접시/튀어나온 못/가위/캔 뚜껑/나무 가시/철사|원인|원인 까닭|cause reason\n"
        "wound|=손가락 베임/무릎 까짐/손등 긁힘/팔꿈치 까짐/정강이 긁힘/발바닥 베임/손바닥 찔림/팔뚝 긁힘/발등 까짐|상처|상처 부상|injury wound\n"
        "care|=반창고 붙이기/연고 바르기/소독/붕대 감기/거즈로 누르기/물로 씻기/지혈/소독약 바르기|처치|처치 응급처치|first_aid treatment\n"
        "date|past|날짜|날짜 다친날|date happened_on",
        (
            "{date} {where}에서 {who:이} 다쳤다. {wound}, 처치는 {care}.",
            "여보, {who:이} {cause} 때문에 다쳤어. 지금 {care} 중이니 너무 놀라지 마.",
            "보건 기록\n대상: {who}\n장소: {where}\n원인: {cause}\n부상: {wound}\n조치: {care}",
            "A: {who} 괜찮아?\nB: {wound} 정도야. {care:로} 끝났어.",
            "{cause:을} 조심하라고 두 번이나 말했는데 기어이 {where}에서 사고가 났다.",
            "{care:을} 먼저 했어요. {wound}, 그 정도라 병원에는 안 갔고요.",
            "{where} 사고. 원인 {cause}. 병원은 [[안 감/내일 감/다녀옴]].",
            "{wound:을} 보고 {who}보다 내가 더 놀랐다. {date} 저녁의 일이다.",
            "보험사에 낸 서류: 우리 집 {where}, {cause}, {wound}. 날짜는 {date}.",
            "다행히 {care:로} 나았지만 {who:은} 이제 {where}에 들어갈 때마다 벽을 짚는다.",
        ),
    ),
    "steps_diary": (
        "walker|person|걸은 사람|걸은사람 이름|walker name\n"
        "steps|#=3120/4870/5230/6415/7008/7760/8342/9150/10240/11873/12506/13990/15432|걸음 수|걸음수 보수|steps step_count\n"
        "goal|#=6000/6500/8000/8500/9000/10000/12000/14000/16000|목표|목표 목표걸음|goal target_steps\n"
        "place|=둑길/학교 운동장/호숫가/동네 공터/천변/아파트 단지/시장 골목/강변길/공원 트랙/바닷가|걸은 곳|걸은곳 장소|place where\n"
        "km|=1.8/2.4/3.1/3.7/4.2/5.5/6.3/7.1/8.4/9.6/10.8|거리|거리 걸은거리|distance_km distance\n"
        "ache|=발바닥/종아리/무릎/허리/발뒤꿈치/새끼발가락/골반/발목|아픈 데|아픈데 통증|ache sore_part",
        (
            "오늘 {steps}보. {place} 두 바퀴, {ache:이} 뻐근하다.",
            "{walker} 님, 목표 {goal}보 중 {steps}보를 걸으셨습니다.",
            "걷기 수첩 | {walker} | {steps}보 | {km}km | {place}",
            "A: 오늘 얼마나 걸었어?\nB: {steps}보. {ache} 아파서 그만뒀어.",
            "목표를 {goal}보로 올렸다. {place:은} 이제 지겹다.",
            "{km}km를 걸었더니 {ache:이} 욱신거린다. 목표 {goal}보는 채웠다.",
            "많이 걸을수록 좋다고 들었지만 {walker} 씨는 {goal}보로 정했다.",
            "{ache} 통증 때문에 쉬려다가 {place:을} 걸었다. 결국 {steps}보.",
            "[[주간 걷기왕/오늘의 걷기왕/사내 걷기왕]]: {walker}! {steps}보로 1등.",
            "{place}에서 {km}킬로미터, 비를 맞으며 걸었다고 {walker:은} 적었다.",
        ),
    ),
    "sleep_diary": (
        "bed|=밤 10시/밤 10시 반/밤 11시/밤 11시 20분/밤 11시 50분/밤 9시 40분/새벽 1시/새벽 2시/자정/새벽 0시 30분|잠든 시각|잠든시각 취침|bedtime fell_asleep\n"
        "wake|dawn|깬 시각|깬시각 기상|woke_at wake_time\n"
        "hours|#n1|잔 시간|잔시간 수면시간|hours sleep_hours\n"
        "dream|=하늘을 나는 꿈/시험 보는 꿈/이가 빠지는 꿈/쫓기는 꿈/바다에 빠지는 꿈/돌아가신 할머니 꿈/복권 당첨 꿈/뱀 꿈/길 잃는 꿈/옛집 꿈|꿈|꿈 꿈내용|dream dream_content\n"
        "blocked|=코골이/모기/커피/더위/위층 소음/걱정/휴대폰/배고픔/가로등 불빛/낮잠|방해한 것|방해한것 원인|disturbance cause\n"
        "score|#=55/60/65/70/75/80/85/90/95|수면 점수|수면점수 점수|sleep_score score",
        (
            "{bed}에 자서 {wake}에 깸. 꿈: {dream}.",
            "어젯밤 {blocked} 때문에 {hours}시간밖에 못 잤어.",
            "수면 기록\n취침: {bed}\n기상: {wake}\n수면 점수: {score}점\n방해: {blocked}",
            "A: 잘 잤어?\nB: 아니, {dream:을} 꿨어. {wake}에 깨서 못 잤어.",
            "{blocked}만 아니었으면 수면 점수가 {score}점보다 높았을 텐데.",
            "푹 자야 낫는다고 들었는데 {hours}시간을 자고도 머리가 무겁다. {dream}까지 꾸었다.",
            "{dream}에서 깨어 보니 {wake}. 창밖이 희었다. 두 번 다시 꾸고 싶지 않다.",
            "수면 점수 {score}점. {bed} 취침, {hours}시간 수면, [[보통/좋음/피곤함]].",
            "{wake}에 울린 알람을 세 번 끄고 일어났다. {bed}에 누웠으니 당연하다.",
            "{blocked:이} 잠을 망친다던데, 그래서인지 {bed}까지 뒤척이다 잠들었다.",
        ),
    ),
    "diet_log": (
        "breakfast|=삶은 달걀/바나나/오트밀/그릭 요거트/사과 반쪽/토스트/미숫가루/고구마/두유/누룽지|아침|아침 아침식사|breakfast morning_meal\n"
        "lunch|=현미밥과 나물/닭가슴살 샐러드/비빔밥/메밀국수/회사 구내식당 백반/두부 덮밥/쌈밥/샌드위치/연어 덮밥/된장찌개|점심|점심 점심식사|lunch midday_meal\n"
        "dinner|=방울토마토/순두부/양배추찜/오이무침/곤약면/채소 수프/치즈 한 장/구운 버섯/단호박/두유 한 잔|저녁|저녁 저녁식사|dinner evening_meal\n"
        "kg|kg|몸무게|몸무게 체중|weight_kg weight\n"
        "cups|#n1|물 마신 잔|물마신잔 물|water_cups water\n"
        "cheat|=치킨 한 조각/초콜릿/맥주/라면 국물/도넛/떡볶이/믹스커피/과자 한 봉지/아이스크림/탄산음료|참지 못한 것|참지못한것 군것질|cheat_food snack",
        (
            "아침 {breakfast}, 점심 {lunch}, 저녁 {dinner}. 물 {cups}잔.",
            "오늘 몸무게 {kg}kg! 근데 {cheat} 먹어 버렸어...",
            "식단 일지\n- 아침: {breakfast}\n- 저녁: {dinner}\n- 체중: {kg}kg\n- 군것질: {cheat}",
            "A: 점심 뭐 먹었어?\nB: {lunch}. 아침에는 {breakfast}만 먹었고.",
            "저녁을 {dinner:로} 때우려 했는데 {cheat}의 유혹에 졌다.",
            "물을 여덟 잔 마시라고 들었지만 {cups}잔이 한계였다. 점심은 {lunch}.",
            "체중계가 {kg}kg을 가리켰다. {cheat:을} 끊은 지 이틀째.",
            "{lunch:을} 점심에 먹고 나니 저녁은 {dinner}만으로 [[충분했다./배가 불렀다./견딜 만했다.]]",
            "선생님, {breakfast:을} 아침마다 먹는데 왜 {kg}kg에서 안 내려갈까요?",
            "회식 자리에서 {cheat:을} 앞에 두고 물만 {cups}잔 들이켰다.",
        ),
    ),
    "vaccination": (
        "person|person|접종자|접종자 이름|vaccinated_person name\n"
        "vaccine|=파상풍 백신/폐렴구균 백신/B형 간염 백신/A형 간염 백신/홍역 백신/자궁경부암 백신/일본뇌염 백신/수두 백신/장티푸스 백신/뇌수막염 백신/광견병 백신/백일해 백신|백신|백신 예방주사|vaccine shot\n"
        "dose|#=1/2/3|차수|차수 접종차수|dose_number dose\n"
        "clinic|hospital|접종 기관|접종기관 병원|clinic hospital\n"
        "next|day|다음 접종일|다음접종일 다음일정|next_dose_on next_date\n"
        "reaction|=팔 뻐근함/미열/두드러기/졸림/어지러움/주사 부위 부기/오한/두통/메스꺼움/근육통|반응|반응 이상반응|reaction side_effect",
        (
            "{person} 님, {vaccine} {dose}차 접종을 마쳤습니다. 다음 접종은 {next}입니다.",
            "{clinic}에서 {vaccine} 맞았는데 {reaction} 때문에 하루 쉬었어.",
            "접종 증명\n성명: {person}\n백신: {vaccine}\n차수: {dose}차\n기관: {clinic}",
            "A: {vaccine} 아팠어?\nB: 주사는 안 아픈데 {reaction:이} 좀 있어.",
            "{next}에 {clinic}에서 {dose}차를 맞으러 오라는 문자가 왔다.",
            "{reaction} 정도는 흔하다고 들었는데 {person:은} 이틀을 앓았다.",
            "접종 수첩 - {vaccine} {dose}차 - {clinic} - 반응: {reaction}",
            "{clinic} 대기실은 붐볐다. 사십 분 만에 {person} 차례가 왔다. 맞은 것은 {vaccine}.",
            "[[알려 드립니다./보건소 알림:/미리 알림:]] {person} 님 {vaccine} 예정일은 {next}입니다.",
            "{vaccine} {dose}차를 맞은 {person:은} 삼십 분 동안 {clinic} 의자에 앉아 있었다.",
        ),
    ),
    "parking_note": (
        "plate|plate|차 번호|차번호 차량번호|plate car_number\n"
        "spot|=지하 1층 B열/지하 2층 C구역/장애인 구역/소방차 전용 자리/경비실 앞/101동 앞/전기차 충전 자리/출입구 옆/쓰레기장 앞/놀이터 옆/이중 주차 구간|세운 자리|세운자리 주차위치|parked_at spot\n"
        "phone|phone|연락처|연락처 전화번호|phone contact\n"
        "until|clock|빼야 할 시각|빼야할시각 시한|move_by until\n"
        "reason|=출입구 막음/충전 끝남/두 칸 차지/등록 없는 차량/물청소/이삿짐 차 진입/주차선 넘음/소방 훈련/바닥 도색/옆 차 막음|이유|이유 사유|reason why\n"
        "writer|=경비원/관리소장/303호/옆 칸 차주/청소 반장/동대표/미화원/방문객/택배 기사|쓴 사람|쓴사람 보낸이|written_by from",
        (
            "{plate} 차주님, {until}까지 차를 옮겨 주세요. 이유: {reason}. {writer} 드림",
            "{spot}에 세운 차 네 차 맞지? {reason:이라}고 방송 나왔어.",
            "주차 위반 딱지\n차량: {plate}\n위치: {spot}\n사유: {reason}",
            "A: {plate} 차 좀 빼 주세요.\nB: 죄송합니다. {until}까지는 빼겠습니다.",
            "{writer:이} {spot}에 선 차를 보고 두 번 전화를 걸었다. {phone}, 받지 않았다.",
            "차 빼야 할 일 있으시면 {phone:로} 전화 주세요. {until}에 나갑니다.",
            "{reason} 때문에 {plate} 차주를 찾습니다. 아시는 분은 {phone:로} 알려 주세요.",
            "{spot:은} 비워 두라고 들었는데 {plate} 차가 또 서 있다.",
            "[[급합니다!/안내/방송 드립니다.]] {spot} {plate}, {reason}. 확인 바랍니다.",
            "{until} 전에 빼기로 한 {plate} 차량이 아직 {spot}에 그대로라고 {writer:이} 알려 왔다.",
        ),
    ),
    "recycling_rule": (
        "item|=종이 상자/투명 페트병/스티로폼/유리병/헌 옷/비닐봉지/폐건전지/우유갑/형광등/캔/폐식용유/아이스 팩/낡은 이불/폐가전|버릴 것|버릴것 품목|item waste\n"
        "weekday|weekday|내놓는 요일|내놓는요일 요일|weekday put_out_day\n"
        "from|clock|내놓는 시각|내놓는시각 시각|from_time time\n"
        "place|=분리수거장/경비실 뒤/지하 창고/주민센터 수거함/현관 앞/1층 우편함 옆/재활용 정거장/골목 전봇대 밑/후문 앞/놀이터 뒤|버리는 곳|버리는곳 장소|place drop_off\n"
        "how|=봉투에 담기/상자에 담기/스티커 붙이기/따로 모으기/이물질 제거/물기 없애기/품목 적기/비닐 씌우기|버리는 법|버리는법 방법|how method\n"
        "fine|#=30000/50000/80000/100000/120000/150000/200000/250000/300000|과태료|과태료 벌금|fine penalty",
        (
            "{item:은} {weekday}에 {place}에 내놓으세요. {how} 필수!",
            "{item} 버리는 날이 언제였지? {weekday} 맞나? {place}에 두면 되지?",
            "분리배출 안내\n품목: {item}\n요일: {weekday}\n시각: {from}부터\n장소: {place}\n방법: {how}",
            "A: 이 {item:은} 어디다 버려요?\nB: {place}요. 대신 {how}, 잊지 마세요.",
            "어기면 과태료 {fine}원. {item}, {from} 이후 배출.",
            "{how:을} 안 하면 {fine}원을 낼 수도 있다고 들었다.",
            "{weekday} {from}에 나갔더니 벌써 {place:이} 가득했다. 상자만 세 개를 도로 들고 왔다.",
            "이사 온 첫날 {item:을} {place}에 그냥 두었다가 [[혼이 났다./쪽지를 받았다./전화를 받았다.]]",
            "{from} 전에 내놓은 {item:은} 수거하지 않으며 과태료는 {fine}원입니다.",
            "{place}에 카메라가 생겼다. {item:을} 버릴 땐 {how}부터 하자.",
        ),
    ),
    "school_lunch": (
        "soup|=미역국/콩나물국/육개장/된장국/감자국/북엇국/어묵국/설렁탕/순두부찌개/아욱국/떡국/소고기뭇국|국|국 국물|soup broth\n"
        "side|=제육볶음/생선가스/달걀말이/닭강정/오징어볶음/불고기/두부조림/떡갈비/돈가스/멸치볶음/잡채/고등어구이|주요 반찬|주요반찬 반찬|main_side side_dish\n"
        "dessert|=요구르트/귤/수박/식혜/푸딩/딸기/젤리/바나나우유/포도/찐 옥수수/약과|후식|후식 디저트|dessert treat\n"
        "kcal|#=612/648/675/703/731/758/786/812/845|열량|열량 칼로리|kcal calories\n"
        "allergy|=대두/밀/새우/게/조개류/달걀/소고기/돼지고기|알레르기 식품|알레르기식품 주의식품|allergen allergy_food\n"
        "date|day|급식일|급식일 날짜|date served_on",
        (
            "{date} 급식: {soup}, {side}, {dessert} ({kcal}kcal)",
            "오늘 반찬 {side:이라}서 대박! 후식은 {dessert:이라}던데?",
            "급식 안내문\n국: {soup}\n반찬: {side}\n후식: {dessert}\n알레르기 주의: {allergy}",
            "A: 오늘 국 뭐야?\nB: {soup}. 난 {side} 때문에 왔어.",
            "{side:을} 두 번 받은 아이는 {dessert:을} 남겼다. 오늘 열량, {kcal}kcal.",
            "{allergy} 알레르기가 있는 학생은 {side:을} 받지 마세요. 영양사 올림",
            "열량은 {kcal}kcal라고 적혀 있었지만 {soup:을} 다 마시니 배가 터질 듯했다.",
            "{date}에는 {dessert:이} 나온다고 들었는데 진짜였다. {soup:은} 조금 짰다.",
            "{soup}에 {allergy:이} 들어 있습니다. [[확인 후 드세요./주의하세요./조심해 주세요.]]",
            "줄이 길어 삼십 분을 기다렸다. {side:은} 동나고 {soup}만 남았다. {date}의 비극.",
        ),
    ),
    "growth_record": (
        "child|=하율이/시우/라온이/아린이/은찬이/소율이/로아/이안이/지안이/태오/해나/윤슬이|아이|아이 아이이름|child name\n"
        "months|#=5/6/7/8/9/10/11/12/13/14/15/16/18|개월 수|개월수 월령|months_old age_months\n"
        "height|#=63/65/67/68/70/71/73/74/76/78/80/82|키|키 신장|height_cm height\n"
        "weight|=6.9/7.4/7.8/8.1/8.6/9.2/9.7/10.3/10.9/11.6|몸무게|몸무게 체중|weight_kg weight\n"
        "teeth|#n1|난 이|난이 치아개수|teeth tooth_count\n"
        "new|=뒤집기/혼자 앉기/잡고 서기/첫걸음/엄마라고 말하기/손뼉 치기/숟가락 쥐기/계단 오르기/까꿍 놀이/공 굴리기/빠이빠이 하기|새로 한 것|새로한것 발달|milestone new_skill",
        (
            "{child}, {months}개월. 키 {height}cm, 몸무게 {weight}kg.",
            "우리 {child:이} 드디어 {new} 성공했어! 이도 {teeth}개 났어.",
            "성장 수첩\n이름: {child}\n월령: {months}개월\n키: {height}cm\n이: {teeth}개",
            "A: {child} 이 몇 개 났어?\nB: {teeth}개. 요즘 {new} 하느라 바빠.",
            "{months}개월에 {new:을} 해냈다는 말에 온 식구가 손뼉을 쳤다.",
            "{weight}kg짜리 아기를 안고 네 시간을 걸었다. {child:은} 잘 잤다.",
            "영유아 검진 결과, {child:은} 신장 {height}cm에 체중 {weight}kg, [[정상입니다./양호합니다./또래 평균입니다.]]",
            "{new}, 그걸 못 봤다니! 출장 중이던 아빠는 {child} 영상을 열 번 돌려 보았다.",
            "{height}센티미터까지 자란 {child}, 벽에 금을 새로 그었다. {months}개월의 봄.",
            "할머니께: {child:이} 벌써 {weight}kg이에요. {new}도 합니다.",
        ),
    ),
    "picnic": (
        "place|=한강 잔디밭/수목원/호수 공원/능 앞 솔밭/과수원/바닷가 솔숲/폭포 옆/뒷동산/벚나무 길/강변 모래밭/목장/미술관 뜰|간 곳|간곳 장소|place where\n"
        "food|=유부초밥/김밥/샌드위치/과일 도시락/닭강정/약밥/삶은 달걀/월남쌈/주먹밥/충무김밥/샐러드/볶음밥|도시락|도시락 음식|lunch_box food\n"
        "people|#n30|사람 수|사람수 인원|people headcount\n"
        "forgot|=돗자리/젓가락/물/모기약/양산/휴지/병따개/선크림/담요/칼/쓰레기봉투|빠뜨린 것|빠뜨린것 안가져온것|forgot missing_item\n"
        "game|=원반던지기/연날리기/보물찾기/배드민턴/제기차기/달리기 시합/줄넘기/수건돌리기/공기놀이/공놀이|놀이|놀이 활동|game activity\n"
        "date|day|날짜|날짜 일자|date day",
        (
            "{date} {place:로} 소풍 가요! {food:은} 제가 쌀게요.",
            "{people}명이 가는데 {forgot:을} 두고 왔어. 사 와 줄래?",
            "소풍 계획\n장소: {place}\n날짜: {date}\n인원: {people}명\n점심: {food}\n놀이: {game}",
            "A: {food} 누가 싸 왔어?\nB: 나. 근데 {forgot:을} 깜빡했지 뭐야.",
            "{place}에서 {game:을} 하다가 세 번이나 넘어졌다.",
            "{food:이} 제일 인기라고 들어서 {people}명 몫을 새벽부터 쌌다.",
            "{game} 재미있었다. {place:은} 다음에 또 가자. [[벌에 쏘인 건 빼고./비만 안 오면./날도 좋고.]]",
            "{forgot} 없이 앉아 {food:을} 먹은 {date}, 그래도 웃음이 끊이지 않았다.",
            "학부모님, 이번 나들이는 {place}, {people}명이 갑니다. 날짜는 {date}입니다.",
            "배가 부르니 다들 {game}도 마다하고 누웠다. {people}명 전부.",
        ),
    ),
    "school_trip": (
        "school|school|학교|학교 학교이름|school school_name\n"
        "place|=경주/민속촌/천문대/갯벌 체험장/서해 섬/독립 기념관/치즈 마을/부여/동굴/염전/도자기 마을/국회 의사당|가는 곳|가는곳 목적지|destination place\n"
        "date|day|출발일|출발일 날짜|departure_date date\n"
        "buses|#n1|버스 대수|버스대수 대수|bus_count buses\n"
        "fee|#small_money|참가비|참가비 비용|fee cost\n"
        "bring|=도시락/멀미약/물병/여벌 옷/모자/비상금/필기구/장화/우산/간식|준비물|준비물 챙길것|bring to_bring",
        (
            "{school} 학부모님께. {date} {place:로} 현장 체험을 갑니다. 참가비는 {fee}원입니다.",
            "우리 {place} 간대! 버스 {buses}대로. 넌 누구랑 앉을 거야?",
            "체험 학습 안내\n목적지: {place}\n출발: {date}\n준비물: {bring}\n비용: {fee}원",
            "A: 뭐 챙겨야 돼?\nB: {bring}. {date} 아침에 출발이래.",
            "버스 {buses}대를 타고 온 {school} 학생들이 {place}에 도착했다.",
            "{bring:을} 꼭 가져오라고 들었는데 막상 {place}에서는 쓸 일이 없었다.",
            "{fee}원을 못 낸 친구가 둘 있어서 반 아이들이 조금씩 보탰다. {place} 가는 날은 {date}.",
            "비가 오면 {place} 대신 학교 강당에서 합니다. {bring:은} 그대로 챙겨 주세요.",
            "{date}, 버스 {buses}대, {bring} 지참. [[늦지 마세요./단체복 착용./이상.]]",
            "{place:은} 재작년에도 갔던 곳이라 {school} 아이들은 시큰둥했다.",
        ),
    ),
    "clothes_mending": (
        "cloth|=청바지/정장 바지/코트/원피스/교복 치마/가죽 점퍼/패딩/운동복/재킷/치마바지/바람막이|맡긴 옷|맡긴옷 옷|garment clothes\n"
        "fix|=기장 줄이기/지퍼 갈기/구멍 깁기/안감 바꾸기/밑단 박음질/주머니 달기/단추 달기/품 줄이기/터진 솔기 박기|수선 내용|수선내용 수선|alteration fix\n"
        "cm|#n30|줄인 길이|줄인길이 길이|shorten_cm cm\n"
        "fee|#price|수선비|수선비 비용|fee cost\n"
        "ready|day|찾는 날|찾는날 완료일|ready_on pickup_date\n"
        "shop|=시장 수선집/지하철역 수선집/재래시장 2층 수선집/세탁소 옆 수선집/미싱 할머니 댁/백화점 수선실/골목 양장점/학교 앞 교복사/상가 수선집|수선집|수선집 가게|shop tailor",
        (
            "{cloth} {fix}, {fee}원입니다. {ready}에 찾으세요.",
            "{shop} 가 봐. {cloth} {fix:을} 기가 막히게 해 줘.",
            "수선 전표\n옷: {cloth}\n내용: {fix}\n줄임: {cm}cm\n요금: {fee}원\n찾는 날: {ready}",
            "A: {cloth} 얼마나 줄여 드릴까요?\nB: {cm}센티만요. {ready}까지 될까요?",
            "{shop}에 맡긴 {cloth:을} 찾으러 갔더니 문이 닫혀 있었다.",
            "{fix:은} 얼마 안 한다고 들었는데 {fee}원을 받더라.",
            "{cm}cm를 줄였더니 {cloth:이} 새 옷 같다. 두 벌 더 맡겨야지.",
            "{ready}에 찾기로 한 {cloth:이에}요. {shop}에서 급히 해 주신대요.",
            "할머니는 {cloth:을} 보시더니 {fix:은} 집에서도 [[된다고 하셨다./하겠다고 하셨다./금방이라고 하셨다.]]",
            "{fee}원 내고 {shop}에서 {fix} 하고 왔다. 감쪽같다.",
        ),
    ),
    "kimjang_day": (
        "heads|#n300|배추 포기 수|배추포기수 포기|cabbage_heads heads\n"
        "place|=큰댁 마당/시골집/아파트 베란다/마을 회관/교회 주차장/외갓집/이모네 부엌/농장 창고/작은아버지 댁/옥상|담근 곳|담근곳 장소|place where\n"
        "helper|=고모/작은어머니/큰며느리/이웃 할머니/막내 사위/조카들/부녀회/외숙모/사돈/시누이|거든 이|거든이 도운사람|helper helped_by\n"
        "with|=수육/막걸리/굴/배춧국/떡/겉절이/두부/동치미/과메기/팥죽|곁들인 음식|곁들인음식 음식|side_food served_with\n"
        "boxes|#n30|통 개수|통개수 김치통|kimchi_boxes boxes\n"
        "date|past|담근 날|담근날 날짜|made_on date",
        (
            "{date} {place}에서 김장함. 배추 {heads}포기, 김치통 {boxes}개.",
            "올해는 {helper:이} 도와줘서 {heads}포기를 하루에 끝냈어!",
            "김장 기록\n장소: {place}\n배추: {heads}포기\n거든 사람: {helper}\n먹은 것: {with}",
            "A: 김장 잘 끝났어?\nB: 응, {boxes}통 나왔어. {with}까지 얻어먹고 왔지.",
            "허리가 끊어질 것 같았지만 {with} 앞에서 {helper}도 나도 웃었다.",
            "{place}에서 한다고 들었는데 수도가 얼어 두 시간이나 늦게 시작했다. 배추는 {heads}포기.",
            "{boxes}통을 싣고 고속도로를 달렸다. 차 안에 {with} 냄새가 가득했다.",
            "{helper:은} {date} 새벽부터 {place}에 나와 배추를 절였다.",
            "[[마을 소식/이웃 소식/동네 이야기]]: {helper:이} 나서서 배추 {heads}포기로 김치를 담가 홀로 사는 어르신들께 드렸다.",
            "택배로 김치통 {boxes}개 보냈다. {date} 담근 거니까 천천히 먹어라. 엄마가.",
        ),
    ),
    "allowance_book": (
        "child|person|아이 이름|아이이름 이름|child_name owner\n"
        "got|#=5000/7000/10000/12000/15000/20000/25000/30000/50000|받은 돈|받은돈 수입|received income\n"
        "from|=할머니/이모/큰아빠/엄마/외삼촌/세뱃돈 주신 어른/막내 고모/대부님|준 사람|준사람 출처|given_by source\n"
        "spent|#=500/800/1200/1500/2300/3400/4500/6700/7900|쓴 돈|쓴돈 지출|spent expense\n"
        "bought|=지우개/떡꼬치/스티커/만화책/딱지/색연필/슬러시/머리핀/풍선껌/팽이/수첩/뽑기|산 것|산것 물건|bought item\n"
        "aim|=자전거/블록 세트/게임기/기타/강아지 집/보드게임/축구화/망원경/엄마 생일 선물/스케이트보드|모으는 까닭|모으는까닭 목표|saving_for goal",
        (
            "{from}께 {got}원 받음. {bought} 사느라 {spent}원 씀.",
            "누나, 나 {aim} 사려고 돈 모으고 있어. {from:이} {got}원 주셨어!",
            "용돈 기입장\n이름: {child}\n수입: {got}원 ({from})\n지출: {spent}원 ({bought})",
            "A: {spent}원 어디에 썼니?\nB: {bought} 샀어요. {aim} 살 돈은 안 건드렸어요.",
            "{child:은} {aim:을} 사겠다며 석 달째 저금통을 흔들어 본다.",
            "{bought:이} 훨씬 싸다고 들었는데 {spent}원이나 냈다.",
            "{got}원을 받자마자 절반은 {aim:을} 위해 떼어 두었다고 {child:이} 말했다.",
            "{from:은} {child}에게 용돈을 주며 아껴 쓰라고 [[하셨다./당부하셨다./말씀하셨다.]]",
            "친구 생일이라 {bought:을} 골랐다. {spent}원. 남은 돈은 {aim} 몫이다.",
            "{child}, 이번 달 받은 돈 {got}원. 쓴 돈 {spent}원. 잘했어요 도장 하나!",
        ),
    ),
    "furniture_assembly": (
        "item|=책장/이층 침대/신발장/컴퓨터 책상/옷걸이/식탁/화장대/서랍장/소파 베드/아기 의자/TV 받침대/철제 선반/캣 타워|가구|가구 조립품|furniture item\n"
        "missing|=나사/받침 다리/육각 렌치/경첩/뒤판/손잡이/나무못/연결 볼트/바퀴/고정 브라켓|빠진 부품|빠진부품 부품|missing_part part\n"
        "minutes|#n300|조립 시간|조립시간 걸린시간|assembly_minutes minutes\n"
        "room|=작은방/거실 구석/현관/안방/아이 방/서재/옷방/베란다 쪽 방/다용도실/원룸 창가|놓은 곳|놓은곳 자리|placed_in room\n"
        "by|person|조립한 사람|조립한사람 조립자|assembled_by builder",
        (
            "{item} 조립 끝! {minutes}분 걸렸고 {room}에 놓았어.",
            "{missing:이} 빠져 있어요. {item} 주문했던 {by}입니다. 보내 주세요.",
            "설치 확인서\n제품: {item}\n위치: {room}\n작업자: {by}\n소요: {minutes}분",
            "A: {item} 왜 기울었어?\nB: {missing:이} 하나 없더라고.",
            "{by:은} {item:을} 거꾸로 끼웠다가 {minutes}분 만에야 알아챘다.",
            "{room}에 딱 맞는다고 들었는데 {item:이} 두 뼘이나 튀어나온다.",
            "금방 된다는 광고와 달리 {minutes}분이 걸렸다. 그것도 {by} 혼자서.",
            "{missing}, 분명히 있었는데. {room} 바닥을 다 뒤져도 안 나온다.",
            "{item}[[, 완성./, 드디어 조립./, 끝냈다.]] 남은 부품 세 개는 못 본 척. 자리는 {room}.",
            "{by} 씨가 {missing:을} 철물점에서 구해 와 {item:을} 마저 세웠다.",
        ),
    ),
    "meter_reading": (
        "unit|=101호/202호/303호/반지하/옥탑방/1층 상가/별채/관리실/504호/602호|집|집 세대 호수|unit household\n"
        "kind|=전기/수도/도시가스/온수/난방/지하수/냉방/심야 전기|계량기 종류|계량기종류 종류|meter_type kind\n"
        "value|#=1042/1187/1356/1420/1598/1733/1865/2010/2249/2476/2681|검침값|검침값 지침|meter_value reading\n"
        "fee|#small_money|요금|요금 청구액|fee charge\n"
        "date|past|검침일|검침일 날짜|read_on date\n"
        "reader|person|검침원|검침원 적은사람|meter_reader reader",
        (
            "{unit} {kind} 계량기 {value}. {date} 검침.",
            "{kind} 요금이 {fee}원 나왔어! 지난달의 두 배야.",
            "검침표\n세대: {unit}\n종류: {kind}\n지침: {value}\n검침일: {date}\n검침원: {reader}",
            "A: {kind} 검침 왔습니다.\nB: 여기는 {unit}, 숫자는 {value:이라}고 적어 주세요.",
            "{date} 다녀간 {reader} 검침원이 {unit} 문에 쪽지를 붙였다.",
            "요즘은 {kind} 요금이 많이 나온다고 들었지만 {fee}원은 너무하다.",
            "부재중이셔서 {kind} 숫자를 못 적었습니다. 문자로 알려 주세요. - {reader}",
            "{value}에서 멈춘 {kind} 계량기, {unit} 세입자는 한 달 넘게 집을 비웠다.",
            "{fee}원 고지서를 받은 {unit}, [[누수였다./깜짝 놀랐다./바로 전화했다.]]",
            "{reader:이} {value:을} 잘못 적어 {unit} 요금이 {fee}원으로 나왔다고 한다.",
        ),
    ),
    "fish_tank": (
        "fish|=구피/네온테트라/금붕어/베타/엔젤피시/코리도라스/안시/체리새우/미꾸라지/디스커스/흰동가리/플래티|키우는 것|키우는것 물고기 어종|fish species\n"
        "count|#n30|마릿수|마릿수 수량|count number\n"
        "liters|#n99|물의 양|물의양 리터|tank_liters liters\n"
        "deg|#=18/20/22/23/24/25/26/27/28/30|물 온도|물온도 수온|water_temp temperature\n"
        "did|=물갈이/여과기 청소/이끼 닦기/먹이 바꾸기/수초 심기/히터 교체/새끼 분리/소금욕/조명 교체/자갈 씻기|한 일|한일 관리|care_done task\n"
        "date|past|날짜|날짜 관리일|date cared_on",
        (
            "{date} {did} 완료. {fish} {count}마리 이상 없음.",
            "{fish:이} 새끼를 쳤어! 벌써 {count}마리야. {did} 해 줘야 하나?",
            "어항 일지\n날짜: {date}\n어종: {fish}\n수온: {deg}도\n관리: {did}",
            "A: 수온 몇 도로 맞춰?\nB: {deg}도. {liters}리터짜리라 금방 식어.",
            "{liters}L 어항에 {fish:을} {count}마리 넣었더니 비좁아 보인다.",
            "{fish:은} 까다롭다고 들었는데 수온을 {deg}도로 맞추니 잘 지낸다.",
            "{did:을} 미루다가 물이 뿌예졌다. 두 마리가 뒤집혔고 남은 건 {count}마리.",
            "선생님 책상의 어항에는 {fish:이} 산다. 물은 {liters}리터, [[늘 맑다./조금 탁하다./아이들이 간다.]]",
            "{deg}도로 올리고 {did:을} 하자 {fish:이} 다시 헤엄쳤다.",
            "{date}, {fish} {count}마리 입양. 어항은 {liters}리터짜리.",
        ),
    ),
    "baby_log": (
        "baby|=콩알이/튼튼이/복덩이/햇살이/사랑이/꼬물이/찰떡이/열무/달님이/우주/새싹이/또또|아기|아기 태명|baby baby_name\n"
        "ml|#=60/80/90/110/120/140/150/160/180/200/220|먹은 양|먹은양 수유량|milk_ml amount\n"
        "time|clock|먹은 시각|먹은시각 수유시각|fed_at time\n"
        "diapers|#n2|기저귀 수|기저귀수 기저귀|diapers diaper_count\n"
        "symptom|=콧물/땀띠/딸꾹질/기저귀 발진/눈곱/게워 냄/잠투정/배앓이/태열/재채기|살필 점|살필점 증상|watch_for symptom\n"
        "carer|=외할머니/산후 도우미/아빠/이모할머니/베이비시터/친할머니/고모/큰언니|돌본 사람|돌본사람 돌봄|carer caregiver",
        (
            "{baby} {time} 분유 {ml}ml. 기저귀 {diapers}번.",
            "지금 {carer:이} {baby} 보고 있어. {symptom} 조금 있대.",
            "육아 기록\n아기: {baby}\n수유: {time}, {ml}ml\n기저귀: {diapers}개\n돌봄: {carer}",
            "A: {baby} 잘 먹었어요?\nB: 네, {ml}밀리리터 다 비웠어요. {symptom}만 조금 있고요.",
            "{carer:은} {symptom} 때문에 밤새 두 번이나 불을 켰다.",
            "{symptom:이} 있었다고 들었어요. {baby:은} 지금 잘 자고 있어요.",
            "{time}에 먹고도 {baby:이} 또 보챈다. {ml}ml로는 모자란가 보다.",
            "기저귀를 {diapers}개나 갈고 나서야 {carer:은} [[허리를 폈다./커피를 마셨다./앉았다.]]",
            "인수인계: {symptom} 확인 요망. 마지막 수유 {time}. 다음은 {carer} 차례.",
            "{ml}ml, {time}. 그게 {baby}의 오늘 마지막 수유였다.",
        ),
    ),
    "camping_trip": (
        "site|=솔숲 야영장/계곡 캠핑장/바닷가 야영장/휴양림 데크/강변 노지/섬 캠핑장/폐교 캠핑장/고원 야영장/호숫가 캠핑장/목장 캠핑장|야영장|야영장 장소|campsite place\n"
        "nights|#=1/2/3/4/5/6/7/8|박수|박수 숙박일수|nights stay_nights\n"
        "gear|=화로대/침낭/랜턴/해먹/코펠/버너/아이스박스/캠핑 의자/에어 매트/타프/난로/망치|챙긴 장비|챙긴장비 장비|gear equipment\n"
        "ate|=삼겹살/부대찌개/마시멜로/조개구이/라면/닭꼬치/군고구마/어묵탕/김치전/옥수수|먹은 것|먹은것 음식|ate food\n"
        "fee|#price|자릿값|자릿값 이용료|site_fee fee\n"
        "guest|=고라니/너구리/들고양이/멧돼지/오소리/부엉이/박쥐/낯선 개/살쾡이|뜻밖의 손님|뜻밖의손님 손님|surprise visitor",
        (
            "{site} {nights}박. 자릿값 {fee}원, 먹은 것 {ate}.",
            "{site}에서 밤에 {guest:이} 나타나서 다들 텐트 안으로 뛰었어!",
            "캠핑 일지\n장소: {site}\n기간: {nights}박\n장비: {gear}\n손님: {guest}",
            "A: {gear} 챙겼어?\nB: 응, {ate}도 샀고. {site}까지 두 시간 걸려.",
            "{gear:을} 꼭 끌어안고 {guest} 때문에 떨며 밤을 새웠다.",
            "{site:은} 조용하다고 들었는데 {guest} 때문에 잠을 설쳤다.",
            "{fee}원이면 괜찮은 값이다. {site}에서 {ate:을} 실컷 먹었으니.",
            "{nights}박 내내 비가 왔지만 {ate} 냄새에 웃었다. 다음에도 {gear:은} 꼭.",
            "[[예약 확정/이용 안내/입실 안내]] {site} / {nights}박 / {fee}원",
            "{ate:을} 먹고 누우니 {guest:이} 우리를 내려다보는 것 같았다.",
        ),
    ),
    "holiday_gathering": (
        "holiday|=설날/추석/정월 대보름/단오/동지/한식/제삿날/할아버지 생신/어버이날/연말 모임|명절|명절 날|holiday occasion\n"
        "house|=큰집/외갓집/우리 집/작은아버지 댁/고모네/시댁/처가/이모네/종갓집/형네|모인 집|모인집 장소|house where\n"
        "people|#n30|모인 사람 수|모인사람수 인원|people attendees\n"
        "food|=잡채/갈비찜/동그랑땡/식혜/약과/산적/육전/수정과/모둠전/나물/생선찜/두부전|차린 음식|차린음식 음식|food dish_served\n"
        "late|=둘째 형/막내 고모/사촌 오빠/매형네/큰조카/형수님/이모부/제수씨|늦은 사람|늦은사람 지각|late_person late\n"
        "job|=전 부치기/설거지/밤 까기/상 차리기/과일 깎기/상 닦기/장보기/아이 보기/이불 펴기/장작 패기|맡은 일|맡은일 할일|chore duty",
        (
            "{holiday:은} {house}에서 {people}명이 모입니다. {food:은} 저희가 해 갈게요.",
            "{late:은} 차가 막혀 늦는대. {food} 먼저 먹자!",
            "{holiday} 준비표\n모이는 집: {house}\n인원: {people}명\n음식: {food}\n내 몫: {job}",
            "A: 이번 {holiday}에 뭐 맡았어?\nB: {job}. 작년하고 똑같아.",
            "{people}명이 모인 {house}, {late}만 한참 늦게 들어왔다.",
            "{job:이} 제일 쉽다고 들어서 맡았는데 끝나고 나니 팔이 저렸다. {holiday}마다 이렇다.",
            "{food:을} 하도 먹어서 {holiday} 다음 날은 굶었다.",
            "할머니는 {people}명 몫의 {food:을} 혼자 만드셨다. [[대단하시다./허리가 걱정이다./올해도 그랬다.]]",
            "가족 방 공지: {house:로} 오세요. 늦게 온 사람은 {job} 담당입니다. {late}, 듣고 있지?",
            "{late:이} 오자마자 {job:을} 떠맡는 바람에 {house}에 웃음이 터졌다.",
        ),
    ),
    "bakery_stop": (
        "bread|=소금빵/단팥빵/크루아상/바게트/카스텔라/호밀빵/마늘빵/베이글/스콘/소보로빵/치아바타/피자빵/꽈배기/깜빠뉴|빵|빵 빵이름|bread pastry\n"
        "count|#n1|개수|개수 수량|count quantity\n"
        "price|#=2200/2500/2800/3200/3500/3800/4300/4800/5500|낱개 값|낱개값 단가|unit_price price_each\n"
        "out|clock|나오는 시각|나오는시각 시각|baked_at out_of_oven\n"
        "drink|=우유/아메리카노/두유/밀크티/유자차/사과주스/코코아/보리차/라떼|마실 것|마실것 음료|drink beverage\n"
        "baker|person|제빵사|제빵사 굽는사람|baker baked_by",
        (
            "{bread} {count}개랑 {drink} 하나 주세요. 봉투는 괜찮아요.",
            "{bread:은} {out}에 나옵니다. 한 개 {price}원.",
            "오늘의 빵: {bread}\n나오는 시각: {out}\n굽는 사람: {baker}\n값: {price}원",
            "A: 빵 뭐 샀어?\nB: {bread} {count}개. {drink}도 샀지.",
            "{out}에 맞춰 줄을 섰지만 내 앞에서 {bread:이} 떨어졌다.",
            "{baker} 씨가 굽는 {bread:이} 그렇게 맛있다던데, 한 개에 {price}원이래.",
            "{drink:과} 먹으면 더 맛있다고 {baker} 제빵사가 귀띔했다.",
            "하나에 {price}원. 구경만 하려다가 {count}개를 담고 말았다. {bread} 냄새 탓이다.",
            "{count}개 남은 {bread:을} [[덤으로 드려요./싸게 드려요./나눠 드립니다.]] 어제 구운 거예요.",
            "새벽 네 시부터 반죽한 {baker:은} {out}에 나온 첫 {bread:을} 보고서야 숨을 돌렸다.",
        ),
    ),
}
