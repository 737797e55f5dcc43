"""Kinds of texts from work and business for extract-json; for training rows only."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "quotation": (
        "buyer|company|견적 받는 회사|수신사 거래처 고객사|client buyer recipient\n"
        "item|=볼트 세트/산업용 선풍기/포장용 골판지 상자/스테인리스 배관/LED 조명판/방진 마스크/유압 펌프/컨베이어 벨트/강화 유리판/고무 패킹/절삭 날/철제 선반/작업용 장갑/온도 센서/비닐 롤/용접봉|품목|품목 물품|item goods\n"
        "quantity|#n300|수량|수량 개수|quantity qty\n"
        "unit|#meal|단가|단가 개당가격|unit_price price_per_unit\n"
        "valid|day|견적 유효일|유효일 유효기한|valid_until expiry\n"
        "lead|=3일/5일/일주일/열흘/2주/3주/한 달/45일|납기|납기 납품기간|lead_time delivery_period",
        (
            "{buyer} 귀하\n요청하신 {item} {quantity}개의 견적을 보내 드립니다. 단가는 {unit}원이며 이 견적은 {valid}까지 유효합니다.",
            "견적서\n품목: {item}\n수량: {quantity}\n단가: {unit}원\n납기: 발주 후 {lead}",
            "{buyer}에서 {item} 값을 물어 왔어요. 개당 {unit}원으로 불렀고 {lead} 걸린다고 했습니다.",
            "A: {item} {quantity}개면 얼마에 돼요?\nB: 하나에 {unit}원이요. {valid} 지나면 다시 계산해야 합니다.",
            "납기는 {lead}, 단가는 {unit}원. {buyer} 건 {item} 견적 [[이렇게 나갑니다./회신했습니다./확정했습니다.]]",
            "지난주에 {buyer:로} 보낸 견적은 {item} {quantity}개 기준이었습니다. 유효일은 {valid}입니다.",
            "{lead} 안에 {item:을} 받을 수 있다고 들었는데, {quantity}개를 사면 단가가 {unit}원 맞나요?",
            "견적이 세 군데에서 왔는데 {item:은} 개당 {unit}원이 제일 쌌어요. 다만 {valid}까지만 그 값이래요.",
            "[[견적 회신/Quotation/견적]] - {buyer} / {item} / {quantity}ea / @{unit} / {lead}",
            "{valid}까지 답을 주시면 {item} {quantity}개를 {lead} 만에 넣어 드리겠습니다. {buyer} 구매 담당자님께.",
        ),
    ),
    "contract_summary": (
        "party|company|계약 상대|계약상대 상대방 을|counterparty party\n"
        "subject|=구내식당 운영/홈페이지 유지보수/사무실 경비/물류 창고 관리/원료 공급/광고 대행/통근 버스 운행/회계 자문/서버 관리/시설 청소/번역 용역/공동 연구/상표 관리/정수기 대여/급여 계산 대행|계약 내용|계약내용 계약명 대상|subject contract_name scope\n"
        "start|day|계약 시작일|시작일 개시일|start_date effective_date\n"
        "months|#=6/9/12/18/24/30/36/48/60|계약 기간(개월)|기간 계약개월|term_months duration\n"
        "fee|#big_money|월 대금|월대금 대금 월비용|monthly_fee fee\n"
        "signer|person|서명자|서명자 대표자|signed_by signatory",
        (
            "{party:과} {subject} 계약을 맺었습니다. 기간은 {start}부터 {months}개월입니다.",
            "계약 요약\n- 상대: {party}\n- 내용: {subject}\n- 기간: {months}개월\n- 월 {fee}원\n- 서명: {signer}",
            "{signer} 대표가 도장을 찍었어요. {subject} 건이고 매달 {fee}원씩 나갑니다.",
            "{subject} 계약은 {start}에 시작됩니다. 대금은 매월 {fee}원이며 {party:이} 수행합니다.",
            "월 {fee}원에 {months}개월, {party}. {subject} [[재계약 건입니다./새 계약입니다./연장 건입니다.]]",
            "법무 검토는 두 번 거쳤습니다. {party:과} 맺는 {subject} 계약서에는 {signer} 님이 서명합니다.",
            "A: {subject:은} 누구랑 계약했죠?\nB: {party}요. {months}개월짜리입니다.",
            "{party} 쪽에서는 {signer} 씨가 서명했다고 하던데, {start}부터 효력이 생기는 거 맞죠?",
            "제1조 {party:은} {subject:을} 맡는다.\n제2조 기간은 {start}부터 {months}개월로 한다.\n제3조 대금은 월 {fee}원으로 한다.",
            "작년에는 말이 많았지만 올해는 {party:이} 월 {fee}원만 받기로 했습니다. {subject:을} {months}개월 동안 맡깁니다.",
        ),
    ),
    "purchase_order_b2b": (
        "number|order|발주 번호|발주번호 PO번호|po_number order_no\n"
        "supplier|company|공급사|공급사 납품업체|supplier vendor\n"
        "material|=알루미늄 판재/구리선/합성수지 원료/밀가루/설탕/식용유/면 원단/접착제/베어링/회로 기판/유리병/종이 원지/염료/철근/목재 합판/시멘트/축전지/나사못|자재|자재 원자재 품명|material raw_material item\n"
        "tons|#n99|수량(톤)|수량 톤수 물량|tons quantity\n"
        "arrive|day|입고 희망일|입고희망일 입고일|required_date due_date\n"
        "warehouse|=제1창고/제2창고/남쪽 창고/북문 하역장/본사 자재실/3공장 야적장/냉장 창고/임시 창고/항만 창고/B동 창고|입고처|입고처 납품장소|ship_to receiving_place",
        (
            "발주 번호 {number}: {supplier}에 {material} {tons}톤을 주문합니다. {arrive}까지 {warehouse:로} 넣어 주세요.",
            "{supplier} 담당자님, {material} {tons}톤 발주드립니다. PO 번호는 {number}입니다.",
            "[발주서] {number}\n공급: {supplier}\n자재: {material}\n물량: {tons}t\n입고: {warehouse}",
            "{material:이} 떨어져 가서 {tons}톤 더 시켰어요. {arrive}에 {warehouse:로} 들어옵니다.",
            "{arrive} 입고분 {material}, {supplier}에서 [[확정 회신이 왔습니다./납품하기로 했습니다./보내 준답니다.]] 번호 {number}",
            "{warehouse}에 자리가 없다던데 {number} 건 {tons}톤은 어디에 두나요?",
            "A: {material} 어디에 발주 넣었어?\nB: {supplier}. {arrive}까지 달라고 했어.",
            "지난번 세 차례 발주와 달리 이번 {number} 건은 {material} {tons}톤을 한꺼번에 받습니다.",
            "{tons}톤, {material}, {warehouse}. {supplier}에 [[구두로 먼저 알렸음./팩스 보냄./발주 완료.]]",
            "{supplier:은} {material} {tons}톤을 {arrive}까지 {warehouse:로} 보내겠다고 답해 왔습니다.",
        ),
    ),
    "bill_of_lading": (
        "vessel|=한바다호/새벽별호/푸른고래호/남해스타호/오션브리즈호/동방7호/해오름호/골든코스트호/은빛물결호/태평양호/백두호/씨이글호|선박|선박 배이름 선명|vessel ship\n"
        "loading|=부산항/인천항/광양항/울산항/평택항/상하이항/칭다오항/하이퐁항/오사카항/마산항|선적항|선적항 출발항|port_of_loading from_port\n"
        "discharge|=로테르담항/함부르크항/시애틀항/롱비치항/싱가포르항/뭄바이항/시드니항/산투스항/두바이항/바르셀로나항|도착항|도착항 양륙항|port_of_discharge to_port\n"
        "boxes|#n99|컨테이너 수|컨테이너수 컨테이너|containers container_count\n"
        "cargo|=자동차 부품/냉동 닭고기/세탁기/타이어/화장품/합성 섬유/종이컵/냉장고/커피 생두/의료 기기/가구/라면/철강 코일/플라스틱 원료|화물|화물 선적품|cargo goods\n"
        "sail|day|출항일|출항일 선적일|sailing_date departure_date",
        (
            "{cargo} 컨테이너 {boxes}개를 {vessel}에 실었습니다. {loading}에서 {discharge:로} 갑니다.",
            "선하증권\n선명: {vessel}\n선적항: {loading}\n도착항: {discharge}\n화물: {cargo}\n출항: {sail}",
            "{vessel:이} {sail}에 {loading:을} 떠납니다. 우리 짐은 {boxes}개예요.",
            "{discharge} 도착 화물 안내: {cargo}, 컨테이너 {boxes}대, 선박 {vessel}.",
            "{sail} 출항, {cargo} {boxes} CNTR, {loading} -> {discharge}",
            "태풍 때문에 이틀 밀리긴 했지만 {vessel:은} {sail}에 {discharge:을} 향해 나갔습니다.",
            "수출팀입니다. {cargo:은} {loading}에서 실었고 배 이름은 {vessel}입니다. [[서류는 따로 보냅니다./보험은 들었습니다./운임은 후불입니다.]]",
            "A: 그 {cargo} 어느 배에 실렸어요?\nB: {vessel}요. {sail}에 떴습니다.",
            "{discharge:로} 보낼 {cargo:이} {loading}에 묶여 있다고 들었는데 정말인가요? 컨테이너만 {boxes}개인데요.",
            "{loading}발 {vessel}, 실은 것은 {cargo}. {discharge} 세관에는 미리 신고해 두었음.",
        ),
    ),
    "warehouse_move": (
        "item|=복사 용지/생수 묶음/유아용 의자/세제/냉동 만두/전기 주전자/책상 상판/운동화/화장지/캠핑 의자/김치 통/전선 타래/페인트 통/헬멧|물품|물품 품명|item goods\n"
        "boxes|#n300|상자 수|상자수 박스|boxes box_count\n"
        "source|=A-01/A-14/A-22/B-03/B-17/C-08/C-11/C-29/D-05/D-12|출발 위치|출발위치 원위치|from_location source\n"
        "target|=P-02/P-09/Q-06/Q-15/R-01/R-18/S-07/S-20/T-04/T-13|옮길 위치|옮길위치 도착위치|to_location target\n"
        "worker|person|작업자|작업자 담당|worker operator\n"
        "gear|=지게차/손수레/전동 대차/핸드 파렛트/롤 카트/자동 운반 로봇/짐수레|장비|장비 운반도구|equipment gear",
        (
            "{item} {boxes}상자를 {source}에서 {target:로} 옮겼습니다. 작업자는 {worker}입니다.",
            "재고 이동: {item} | {source} → {target} | {boxes}박스 | {gear}",
            "{worker} 씨, {gear:로} {item} 좀 {target}까지 날라 주세요. {boxes}상자예요.",
            "{target} 자리에 {item:이} 들어왔어요. 원래 {source}에 있던 거예요.",
            "{source} 비움. {item} {boxes}상자. [[이상 없음/파손 없음/검수 끝]].",
            "{gear:이} 고장 나서 손으로 옮길 뻔했는데, {worker} 님이 {item} {boxes}상자를 다 옮겨 놓았어요.",
            "A: {item} 어디로 갔어요?\nB: {target:로} 옮겼어요. {worker} 씨가 했습니다.",
            "창고 문을 네 번이나 열었네요. 어쨌든 {source}의 {item:은} {gear:로} 모두 뺐습니다.",
            "작업 지시\n누가: {worker}\n무엇을: {item} {boxes}상자\n어디로: {target}\n무엇으로: {gear}",
            "{worker} 님은 {source} 선반에서 {boxes}상자를 꺼내 {gear}에 싣고 {target:로} 갔다고 합니다.",
        ),
    ),
    "machine_log": (
        "machine|=사출기 3호/프레스 2호기/포장기 A/절단기 7호/건조로 1호/도장 로봇/레이저 가공기/혼합기 4호/세척기 B/권선기 5호/성형기 9호/검사 카메라 2/충전기 라인 6|기계|기계 설비 장비명|machine equipment\n"
        "state|=정지/가동/예열 중/대기/과열/비상 정지/점검 중/재가동/속도 저하/압력 이상|상태|상태 운전상태|state status\n"
        "temp|#=38/42/55/61/67/73/88/95/104/120/145/180|온도|온도 섭씨온도|temperature temp_c\n"
        "rpm|#=600/850/900/1200/1450/1800/2100/2400/3000/3600|회전수|회전수 분당회전|rpm speed\n"
        "time|clock|기록 시각|시각 기록시각|time logged_at\n"
        "operator|person|운전자|운전자 담당자|operator worker",
        (
            "{time} {machine} 상태: {state}, 온도 {temp}도, 회전수 {rpm}rpm",
            "{operator:이} {time}에 {machine:을} 확인했습니다. 온도가 {temp}도였습니다.",
            "[LOG] machine={machine} state={state} temp={temp} rpm={rpm}",
            "{machine} 지금 {state} 상태예요. {operator} 님이 보고 계세요.",
            "회전수를 {rpm:로} 낮췄더니 {machine} 온도가 {temp}도까지 떨어졌습니다.",
            "교대 인수 메모 - {machine}: {state}. {time} 기준 {temp}도. 인수자에게 말로도 전함. {operator}",
            "A: {machine} 왜 이래요?\nB: {time}부터 {state:이에}요. 온도는 {temp}도고요.",
            "점심 먹고 오니 {machine:이} {state} 상태였다고 {operator} 씨가 그러던데요.",
            "{temp}도 / {rpm}rpm / {machine} / 작성 {operator}",
            "경보가 세 번 울린 뒤 {time}에 {machine} 표시등에 '{state}' 표시가 떴습니다. 그때 회전수는 {rpm}이었어요.",
        ),
    ),
    "quality_check": (
        "lot|order|로트 번호|로트번호 생산번호|lot lot_number\n"
        "product|=유리컵/휴대용 손전등/면 티셔츠/볼펜/통조림/전기밥솥/가죽 지갑/안전모/건전지/아기 젖병/칫솔/우산/멀티탭/등산 스틱|제품|제품 품목|product item\n"
        "sampled|#=20/30/50/80/100/125/200/250/315/500|검사 수량|검사수량 표본수|sample_size inspected\n"
        "defects|#n1|불량 수|불량수 불량개수|defects defect_count\n"
        "defect|=긁힘/이물질 묻음/색 번짐/얼룩/라벨 어긋남/표시 누락/상자 눌림/바코드 오류/인쇄 흐림/냄새/포장 찢어짐|불량 유형|불량유형 불량종류|defect_type defect\n"
        "verdict|=합격/불합격/조건부 합격/재검사/보류/전량 선별|판정|판정 검사결과|verdict result",
        (
            "로트 {lot} {product} {sampled}개를 검사해 불량 {defects}개를 찾았습니다. 판정은 {verdict}입니다.",
            "검사 성적서\n제품: {product}\n로트: {lot}\n불량 유형: {defect}\n판정: {verdict}",
            "{product}에서 {defect:이} 또 나왔어요. {sampled}개 중 {defects}개입니다.",
            "{verdict}. {lot} 로트, {product}, {defect} {defects}건.",
            "A: {lot:은} 통과했어요?\nB: {verdict}입니다. {defect:이} 있어서요.",
            "눈으로 봐서는 멀쩡했는데 {product} {sampled}개를 하나하나 보니 {defect} 불량이 {defects}개 있었습니다.",
            "{defect} 때문에 {lot} 출하를 미룬다고 들었는데 결과가 {verdict:이라고} 나온 건가요?",
            "두 사람이 번갈아 본 결과 {product} 검사는 {verdict:로} 끝났습니다. 표본은 {sampled}개였습니다.",
            "([[출하 검사/최종 검사/공정 검사]]) {product} n={sampled} ng={defects} ({defect}) → {verdict}",
            "{sampled}개를 뽑았고 그중 {defects}개가 나빴습니다. 로트는 {lot}, 까닭은 {defect}.",
        ),
    ),
    "shift_plan": (
        "worker|person|근무자|근무자 직원|worker employee\n"
        "shift|=주간조/야간조/새벽조/오전조/오후조/저녁조/A조/B조/C조/심야조|근무조|근무조 조|shift shift_name\n"
        "day|day|근무일|근무일 날짜|date work_date\n"
        "post|=1층 안내대/계산대/조립 라인/포장 라인/정문 초소/중앙 관제실/응급실 접수/주방/하역장/고객센터/세척실/도장 라인|근무 위치|근무위치 자리|post position\n"
        "swap|person|교대자|교대자 바꿀사람 대신할사람|substitute swap_with\n"
        "hours|#=4/5/6/7/8/9/10/12|근무 시간|근무시간 시간수|hours work_hours",
        (
            "{worker} 님은 {day}에 {shift:로} {post}에서 {hours}시간 근무합니다.",
            "{day} 근무표\n{shift}: {worker}\n위치: {post}\n교대: {swap}",
            "{swap} 씨가 {day}에 {worker} 씨 대신 나오기로 했어요. {shift:이에}요.",
            "{post}에 사람이 모자라서 {worker} 님을 {shift}에 넣었습니다.",
            "{worker}: 나 {day} {shift} 못 해. 바꿔 줄 사람?\n점장: {swap} 님이 대신하신대요.",
            "원래는 셋이 서는 자리인데 {day}에는 {worker} 혼자 {post:을} 지킵니다. {hours}시간이에요.",
            "{hours}시간 / {shift} / {post} / {worker}",
            "{worker} 님이 {shift:로} 옮긴다고 들었는데 {post}에 그대로 있는 건가요?",
            "[[근무 변경/교대 알림/스케줄 공지]]: {day} {post} 담당이 {swap} 님으로 바뀝니다. (원래 {worker} 님)",
            "지난달처럼 {shift:은} {hours}시간입니다. {day}에는 {worker} 님 차례예요.",
        ),
    ),
    "hiring_interview": (
        "candidate|person|지원자|지원자 면접자 응시자|candidate applicant\n"
        "role|=회계 담당/데이터 분석가/현장 소장/영업 관리자/품질 기사/UX 디자이너/물류 관리자/인사 담당/보안 엔지니어/상품 기획자/통역사/연구원/매장 관리자/앱 개발자|지원 직무|지원직무 직무|role position\n"
        "day|day|면접일|면접일 면접날짜|interview_date date\n"
        "interviewer|person|면접관|면접관 심사자|interviewer\n"
        "score|#=58/63/67/71/74/78/82/85/88/91/94/97|점수|점수 평가점수|score rating\n"
        "result|=합격/불합격/보류/2차 면접 진행/예비 합격/재면접|결과|결과 전형결과|result outcome",
        (
            "{candidate} 지원자의 {role} 면접을 {day}에 진행했습니다. 면접관 {interviewer}, 점수 {score}점입니다.",
            "면접 평가표\n지원자: {candidate}\n직무: {role}\n점수: {score}\n결과: {result}",
            "{candidate} 님, {role} 면접 결과를 알려 드립니다. {result}입니다.",
            "{interviewer} 님이 {candidate} 씨에게 {score}점을 주셨어요. {result:로} 하자고 하십니다.",
            "{day} 면접: {role}, {candidate}. [[회의실에 물 준비해 주세요./이력서는 출력해 두었습니다./화상으로 진행합니다.]]",
            "A: {role} 면접 누가 봤어요?\nB: {interviewer} 님이요. {candidate} 씨는 {result:이라고} 하네요.",
            "경력이 다섯 해라고 했고 말솜씨도 좋았던 {candidate} 씨, {role} 점수는 {score}점.",
            "{result:이라고} 들었는데 {candidate} 님께는 아직 연락을 안 드렸나요? {day}에 보신 분이요.",
            "{score}점 - {role} {candidate} (면접관 {interviewer})",
            "{interviewer} 면접관이 {day}에 {role} 지원자를 만났는데 {result:로} 적어 냈습니다.",
        ),
    ),
    "transfer_order": (
        "name|person|대상자|대상자 직원 이름|employee name\n"
        "kind|=승진/전보/파견/복직/겸직/순환 근무/부서 통합/직무 대행/신규 임용/보직 변경|발령 종류|발령종류 인사종류|order_type kind\n"
        "old|=재무팀/생산관리팀/고객지원팀/법무팀/해외영업팀/시설팀/연구기획팀/감사실/비서실/교육팀|이전 부서|이전부서 전부서|from_department old_department\n"
        "new|=전략기획실/신사업본부/부산지사/대전연구소/품질보증팀/물류센터/베트남법인/디지털혁신팀/구매팀/브랜드팀|새 부서|새부서 발령부서|to_department new_department\n"
        "rank|title_rank|새 직급|직급 새직급|new_rank rank\n"
        "day|day|발령일|발령일 시행일|effective_date date",
        (
            "{name} 님을 {day} 자로 {new}에 발령합니다. 직급은 {rank}입니다.",
            "[인사 발령] {kind}\n성명: {name}\n이전: {old}\n이후: {new}\n시행: {day}",
            "{old}에 있던 {name} 씨가 {new:로} 옮겼어요.",
            "축하해 주세요! {name} 님이 {rank} 자리를 [[맡습니다./이어받습니다./맡게 됐습니다.]] {day}부터예요.",
            "{kind} / {name} / {old} → {new} / {rank}",
            "A: {name} 씨 어디 갔어요?\nB: {new}요. {day}에 발령 났어요.",
            "십 년 동안 {old:을} 지킨 {name} 님이 {rank} 자리로 갑니다. 발령 종류는 {kind}입니다.",
            "{name} 씨가 {new}에 간다던데 {kind:이라고} 적혀 있더라고요.",
            "{day} 시행, {kind}. {new} {rank} {name}.",
            "송별회 날짜는 아직 못 정했지만 {name} 님의 {new} 발령일은 {day:로} 정해졌습니다. {old} 식구들은 참고하세요.",
        ),
    ),
    "business_trip": (
        "traveler|person|출장자|출장자 가는사람|traveler employee\n"
        "place|city|출장지|출장지 목적지|destination city\n"
        "purpose|=거래처 방문/공장 실사/전시회 참관/기술 협의/계약 체결/현지 직원 교육/설비 인수/시장 조사/학회 발표/고객 불만 처리/지사 점검/투자자 면담|출장 목적|목적 출장목적|purpose reason\n"
        "leave|day|출발일|출발일 떠나는날|departure_date start_date\n"
        "nights|#n1|숙박 일수|숙박일수 박수|nights\n"
        "cost|#big_money|경비|경비 출장비|cost budget expense",
        (
            "{traveler} 님이 {purpose:을} 위해 {place:로} 출장을 갑니다. {leave} 출발, {nights}박입니다.",
            "출장 신청서\n출장자: {traveler}\n목적지: {place}\n목적: {purpose}\n경비: {cost}원",
            "{place} 출장비로 {cost}원을 신청합니다. {leave}에 떠나서 {nights}박 합니다.",
            "저 {leave}부터 {place}에 있어요. {purpose} 때문이에요. 급하면 메신저로 주세요. {traveler} 드림",
            "{purpose}, {place}, {nights}박, {traveler}. [[결재 바랍니다./승인 요청합니다./품의 올립니다.]]",
            "A: {traveler} 씨 자리에 없네요?\nB: {place} 갔어요. {purpose} 하러요.",
            "일정이 두 번 바뀌긴 했지만 {place}까지 {cost}원이면 된다고 합니다. 출발은 {leave:이에}요.",
            "{traveler} 님이 {leave}에 떠난다고 들었는데 경비 {cost}원은 누가 결재했나요?",
            "지난 출장은 {purpose:이} 목적이었고 {nights}박 동안 {place}에 머물렀습니다. 쓴 돈은 {cost}원입니다.",
            "{nights}박 일정으로 {leave}에 출발하는 {traveler} 님, {place} 날씨가 춥다니 두꺼운 옷을 챙기세요.",
        ),
    ),
    "work_seminar": (
        "topic|=제조 현장의 자동화/중소기업 세무/고객 응대 화법/탄소 배출 줄이기/데이터로 보는 매출/직장 내 소통/수출 서류 작성법/온라인 광고 기초/산업 재해 예방/특허 출원 실무/스마트 물류/협상의 기술/개인정보 보호/식품 위생 관리/클라우드 비용 절감|주제|주제 세미나제목|topic title\n"
        "speaker|person|강연자|강연자 연사 강사|speaker lecturer\n"
        "host|company|주최|주최 주최사|host organizer\n"
        "day|day|날짜|날짜 개최일|date held_on\n"
        "hall|=그랜드볼룸/3층 대강당/국제회의실/한빛홀/별관 세미나실/시민회관 소강당/중앙 컨벤션 2홀/도서관 소극장/본관 대회의실/창업지원센터 강의실|장소|장소 강연장|venue hall\n"
        "seats|#n300|모집 인원|모집인원 좌석수|seats capacity",
        (
            "{host:이} {day}에 {hall}에서 「{topic}」 세미나를 엽니다. 연사는 {speaker} 님입니다.",
            "세미나 안내\n주제: {topic}\n강연: {speaker}\n일시: {day}\n장소: {hall}",
            "{topic} 세미나 들을 사람? {hall}에서 한대. 자리는 {seats}석뿐이야.",
            "{speaker} 강사님을 모시고 {topic:을} 배웁니다. {seats}명까지 신청하실 수 있습니다.",
            "{day} {hall} [[좌석 배치 완료/음향 점검 필요/예약 확정]]. 주최 {host}, 연사 {speaker}",
            "작년에 두 번 들었던 강의인데 올해는 {speaker} 씨가 {topic:을} 새로 다룬다고 해요. 주최는 {host}.",
            "A: {host} 세미나 언제예요?\nB: {day}요. {hall:로} 오시면 됩니다.",
            "선착순 {seats}명, {topic}, 무료. 여는 곳은 {host}.",
            "「{topic}」 강연을 {speaker} 님이 한다고 들었는데 {hall:은} 어디에 있죠?",
            "{hall:을} 가득 메운 {seats}명 앞에서 {speaker} 씨는 {topic:을} 이야기했습니다.",
        ),
    ),
    "patent_record": (
        "invention|=접이식 물통/자동 급수 화분/미끄럼 방지 계단판/냄새 차단 배수구/무선 충전 책상/김 서림 없는 안경/휴대용 정수 장치/소음 저감 환풍기/높이 조절 의자/음성 인식 조명/자동 개폐 쓰레기통/태양열 건조기/충격 흡수 포장재/야간 발광 자전거 바퀴|발명 이름|발명명 발명 특허명칭|invention title\n"
        "inventor|person|발명자|발명자 고안자|inventor\n"
        "owner|company|출원인|출원인 권리자|applicant assignee\n"
        "number|=10-2024-0031877/10-2025-0104412/10-2023-0098120/10-2026-0007345/10-2022-0156601/10-2025-0060939/10-2024-0120058/10-2026-0043216|출원 번호|출원번호 특허번호|application_number patent_no\n"
        "filed|day|출원일|출원일 접수일|filing_date filed_on\n"
        "state|=심사 중/등록 결정/거절 이유 통지/공개/출원 완료/심판 청구/권리 소멸/보정서 제출|상태|상태 진행상태|status stage",
        (
            "{owner:이} 「{invention}」 특허를 출원했습니다. 발명자는 {inventor}, 출원 번호는 {number}입니다.",
            "특허 현황\n명칭: {invention}\n번호: {number}\n출원일: {filed}\n상태: {state}",
            "{inventor} 연구원이 만든 {invention}, 드디어 출원했어요. {filed} 접수입니다.",
            "{number} 건은 지금 {state} 단계입니다. 권리자는 {owner}입니다.",
            "{state} | {invention} | {owner} | {filed}",
            "A: {invention} 특허 어떻게 됐어요?\nB: {state}입니다. 번호는 {number:이에}요.",
            "청구항 열두 개 가운데 아홉 개가 남았고 {owner}의 {invention:은} 지금 {state} 상태입니다.",
            "{inventor} 씨가 {filed}에 낸 {number}번 출원을 {owner:이} 사들였습니다.",
            "{invention} 아이디어는 {inventor} 님에게서 나왔다고 들었는데 출원인은 {owner:로} 되어 있네요.",
            "변리사 메모: {filed} 출원, {inventor} 발명, [[도면 다시 그릴 것/수수료 납부함/해외 출원 검토]]. 명칭은 {invention}.",
        ),
    ),
    "clinical_trial": (
        "target|=만성 두통/불면증/고혈압/아토피 피부염/당뇨병/골다공증/천식/위식도 역류/관절염/안구 건조증/빈혈/비만/편두통/알레르기 비염|대상 질환|질환 대상질환|condition disease\n"
        "phase|=1상/2상/3상/4상/1b상/2a상/2b상|단계|단계 임상단계|phase stage\n"
        "subjects|#n300|참가자 수|참가자수 대상자수|participants enrolled\n"
        "weeks|#=4/6/8/10/12/16/20/24/36/48/52|기간(주)|기간 관찰주수|duration_weeks weeks\n"
        "site|hospital|시행 병원|병원 시행기관|site hospital\n"
        "lead|person|책임 연구자|책임연구자 연구책임자|principal_investigator lead",
        (
            "{site}에서 {target} 치료제의 {phase} 시험을 합니다. 참가자 {subjects}명을 {weeks}주 동안 관찰합니다.",
            "임상 시험 개요\n질환: {target}\n단계: {phase}\n책임자: {lead}\n기관: {site}",
            "{target:이} 있는 성인을 찾습니다. {weeks}주 동안 {site}에 오시면 됩니다.",
            "{lead} 교수 연구진이 {subjects}명에게 시험한 결과를 발표했습니다. 대상은 {target}, 단계는 {phase}입니다.",
            "{phase} 승인! {target}, {subjects}명, {weeks}주.",
            "A: 그 시험은 누가 이끌어요?\nB: {lead} 교수님이요. {site}에서 {phase:을} 하세요.",
            "부작용이 세 건 있었으나 가벼웠고 {target} 환자 {subjects}명이 {weeks}주를 다 채웠습니다.",
            "{site}에서 한다고 들었는데 {target} 말고 다른 병은 없나요? {phase:이라고} 쓰여 있던데요.",
            "[[모집 공고/연구 참여자 모집/윤리위원회 승인 안내]] - {target} ({weeks}주), 문의는 {lead} 연구실",
            "{weeks}주짜리 시험이며 {subjects}명이 참여하고 {lead} 님이 맡는다. 대상은 {target}.",
        ),
    ),
    "construction_site": (
        "site|=한강변 아파트/시립 도서관/국도 우회로/지하 주차장/체육관 증축/하수 처리장/물류 센터/초등학교 별관/다리 보수/역세권 오피스텔/요양원/전망대|현장|현장 공사이름|site project\n"
        "builder|company|시공사|시공사 건설사|contractor builder\n"
        "progress|#percent|공정률|공정률 진척도|progress_percent progress\n"
        "workers|#n300|작업 인원|작업인원 출역인원|workers crew\n"
        "work|=골조 공사/터파기/철근 배근/콘크리트 타설/외벽 도장/방수 작업/창호 설치/배관 매설/거푸집 해체/조경 공사/내부 미장/전기 배선|작업 내용|작업내용 공종|work task\n"
        "done|day|준공 예정일|준공예정일 완공일|completion_date due",
        (
            "{site} 현장의 공정률은 {progress}%이며 {done}에 준공할 예정입니다. 시공사는 {builder}입니다.",
            "공사 일보\n현장: {site}\n작업: {work}\n인원: {workers}명\n공정률: {progress}%",
            "오늘 {site}에서 {work} 했습니다. {workers}명 나왔어요.",
            "{builder:이} 맡은 {site}, {done}에 끝난다고 합니다. 지금은 {work:이} 한창입니다.",
            "{work} / {workers}명 투입 / [[비 오기 전 마감/안전모 착용 확인/자재 대기]] / {site}",
            "A: {site:은} 얼마나 됐어요?\nB: {progress}%요. {work} 하고 있어요.",
            "민원이 네 건 들어왔지만 {builder:은} {work:을} 멈추지 않았습니다. 완공은 {done}입니다.",
            "{workers}명이 하루 종일 {work}에 매달린 끝에 공정률이 {progress}%까지 올랐다.",
            "{done} 완공이라던 {site}, 공정률이 아직 {progress}%라는데 괜찮을까요?",
            "인근 주민께 알립니다. {builder:은} {site} 공사를 {done}까지 마치겠습니다. 소음이 나는 {work:은} 낮에만 합니다.",
        ),
    ),
    "public_tender": (
        "project|=통학 버스 임차/가로등 교체/급식 재료 납품/전산 장비 구매/공원 화장실 신축/제설 용역/홍보 영상 제작/노후 관로 정비/청사 미화 용역/도로 포장/무대 장비 설치/안내판 제작/사무 가구 구매/녹지 관리|입찰 건명|건명 사업명|project tender_name\n"
        "client|=푸른시청/한내군청/새별교육청/도시철도공사/항만관리공사/하늘대학교/중앙도서관/산림관리소/수도사업소/문화재단/체육진흥회/농업기술센터|발주 기관|발주기관 발주처|client issuer\n"
        "budget|#=1200/2500/3800/4500/5600/7200/6900/8800/9500/9900|예산(만 원)|예산 기초금액|budget estimated_price\n"
        "close|day|마감일|마감일 제출마감|deadline close_date\n"
        "method|=일반 경쟁/제한 경쟁/지명 경쟁/수의 계약/협상에 의한 계약/최저가 낙찰/적격 심사/공모|입찰 방식|입찰방식 계약방법|method bid_type\n"
        "winner|company|낙찰자|낙찰자 낙찰업체|winner awarded_to",
        (
            "{client:은} 「{project}」 입찰을 {method} 방식으로 진행합니다. 제출 마감은 {close}입니다.",
            "입찰 공고\n건명: {project}\n발주: {client}\n예산: {budget}만 원\n마감: {close}",
            "{project} 건은 {winner:이} 따냈어요. 예산이 {budget}만 원이었죠.",
            "{close}까지 서류를 내야 합니다. {project}, {budget}만 원, {method}.",
            "A: {client} 입찰 결과 나왔어?\nB: 응, {winner:이} 됐대.",
            "일곱 개 회사가 뛰어든 {client}의 {project} 사업은 {winner:로} 정해졌습니다.",
            "우리는 아깝게 떨어졌습니다. {winner:이} {budget}만 원보다 낮게 써 냈고, 방식은 {method:이었}습니다.",
            "{method:이라고} 들었는데 {project}에 우리도 낼 수 있나요? {client}에 물어봐 주세요.",
            "([[재공고/긴급 공고/전자 조달 알림]]) {project} | {client} | {method} | ~{close}",
            "예산 {budget}만 원인 이번 {method} 입찰에서 {client:이} 고른 곳은 {winner}. 사업은 {project}.",
        ),
    ),
    "funding_round": (
        "startup|company|투자받은 회사|투자받은회사 스타트업|startup company\n"
        "round|=시드/프리 A/시리즈 A/시리즈 B/시리즈 C/프리 IPO/브리지/엔젤/시리즈 D|투자 단계|투자단계 라운드|round stage\n"
        "amount|#=3/5/7/10/15/20/30/45/60/80/120/150/200/300|투자금(억 원)|투자금 금액억|amount_eok investment\n"
        "lead|=푸른숲벤처스/한결인베스트/넥스트캐피탈/새봄파트너스/돌다리투자/솔라벤처/은하인베스트먼트/마루파트너스/블루오션캐피탈/두레투자조합|주요 투자사|투자사 주투자자|lead_investor investor\n"
        "field|=반려동물 돌봄/중고 의류 거래/농업 로봇/전자책 구독/배터리 재활용/원격 진료/식단 관리/물류 자동화/외국어 학습/숙박 예약/우주 통신/건설 안전/음악 제작 도구/대체육|사업 분야|사업분야 분야|field industry\n"
        "boss|person|대표|대표 창업자|ceo founder",
        (
            "{field} 스타트업 {startup:이} {lead:로}부터 {amount}억 원의 {round} 투자를 받았다.",
            "투자 소식\n회사: {startup}\n단계: {round}\n금액: {amount}억 원\n투자사: {lead}",
            "{startup} {boss} 대표는 이번 {amount}억 원을 {field} 사업에 쓰겠다고 말했다.",
            "{lead} 쪽에서 {startup}에 돈을 넣기로 했대요. {round}요.",
            "{round} {amount}억. {startup}. [[기업 가치는 비공개./기존 주주도 참여./조건은 협의 중.]]",
            "A: {field} 하는 그 회사 이름이 뭐였지?\nB: {startup}. {boss} 대표가 하는 데야.",
            "창업 네 해 만에 {boss} 씨는 {round} 투자로 {amount}억 원을 모았습니다. {lead:이} 앞장섰습니다.",
            "{amount}억 원을 받았다는 소문이던데 {startup}의 {round} 투자는 {lead:이} 한 거예요?",
            "저희 {startup:은} {field:을} 합니다. 대표는 {boss:이고} 지금 {round} 단계입니다.",
            "{lead:은} {field} 시장이 커진다고 보고 {startup}에 {amount}억 원을 투자했습니다.",
        ),
    ),
    "merger_news": (
        "buyer|company|인수 회사|인수회사 사는회사|acquirer buyer\n"
        "target|=한들제과/서린통신/가온섬유/누리모터스/백송제약/청해수산/다온게임즈/미르항공정비/솔빛출판/대길운수/초롱완구/해솔화장품/두리가구|인수되는 회사|인수대상 대상회사|target acquired_company\n"
        "stake|#=51/55/60/65/67/70/75/80/90|지분(%)|지분 지분율|stake_percent stake\n"
        "price|#=40/90/150/230/380/450/620/780/1100/1500/2400|인수 금액(억 원)|인수금액 금액|price_eok deal_value\n"
        "close|day|완료 예정일|완료예정일 종결일|closing_date completion\n"
        "reason|=해외 진출/신제품 개발/유통망 확보/비용 절감/인력 확보/경쟁 완화/기술 확보/공장 확보/상표 확보/재고 정리|인수 까닭|까닭 목적|purpose reason",
        (
            "{buyer:이} {target} 지분 {stake}%를 {price}억 원에 사들인다.",
            "{target:을} 인수하는 {buyer:은} {reason:이} 목적이라고 밝혔다. 절차는 {close}에 끝난다.",
            "인수 개요: {buyer} → {target}, {stake}%, {price}억 원, {close} 종결",
            "{price}억 원에 {target:이} 팔렸대. 산 데가 {buyer:이라고} 해.",
            "직원 여러분, 우리 회사는 {close}부터 {target:과} 한식구가 됩니다. 무엇보다 {reason:을} 위해서입니다.",
            "A: 지분을 전부 사는 건가요?\nB: 아니요, {stake}%만요. {target} 쪽과 {price}억 원에 합의했습니다.",
            "{target} 노조는 반대했으나 이사회는 만장일치로 {buyer}의 제안을 받아들였다. 값은 {price}억 원이다.",
            "세 번째 협상 만에 {buyer:은} {stake}%를 손에 넣었습니다. 까닭은 {reason}.",
            "{close}에 합병이 끝난다고 들었는데 {buyer:과} {target} 중 어느 이름을 쓰나요?",
            "([[속보/공시/단독]]) {target}, {buyer}에 매각… {reason} 노려",
        ),
    ),
    "quarterly_result": (
        "company|company|회사|회사 기업|company firm\n"
        "quarter|=1분기/2분기/3분기/4분기/상반기/하반기/지난해 4분기/올해 1분기/올해 2분기|기간|기간 분기|quarter period\n"
        "sales|#=210/340/480/560/720/890/1040/1280/1530/1760/2100/3400|매출(억 원)|매출 매출액|revenue sales\n"
        "profit|#=11/18/27/33/46/52/68/75/94/130/165|영업이익(억 원)|영업이익 이익|operating_profit profit\n"
        "growth|#percent|증가율(%)|증가율 성장률|growth_percent growth\n"
        "driver|=수출 증가/신제품 인기/환율 효과/원가 절감/여름 성수기/온라인 판매/구독자 증가/공장 가동률 상승/해외 매장 확대/대형 수주/광고 수입|실적 요인|요인 실적요인|driver reason",
        (
            "{company:은} {quarter} 매출 {sales}억 원, 영업이익 {profit}억 원을 기록했다고 공시했다.",
            "{quarter} 실적\n매출: {sales}억 원\n영업이익: {profit}억 원\n증가율: {growth}%",
            "{driver} 덕에 {company} 매출이 {growth}% 늘어 {sales}억 원이 됐습니다.",
            "{quarter} 숫자 나왔어요. 영업이익 {profit}억! {driver:이} 컸네요.",
            "{company} {quarter} +{growth}% ({driver})",
            "A: {company} 실적 어땠어?\nB: {quarter} 매출 {sales}억. 이익은 {profit}억이래.",
            "증권사 다섯 곳의 예상을 웃돌며 {company:은} {profit}억 원의 영업이익을 냈다. 요인은 {driver}.",
            "{sales}억 원어치를 팔았다고 들었는데 {company}의 {quarter} 이익이 {profit}억 원뿐인가요?",
            "주주 여러분께: {quarter}에 저희는 {growth}% 성장했습니다. {driver:이} 힘이 되었습니다.",
            "영업이익 {profit}억 원에 매출 {sales}억 원. 지난해보다 {growth}% 나아진 {company}의 성적표입니다.",
        ),
    ),
    "product_launch": (
        "product|=무선 다리미/접이식 로봇청소기/전기 담요/무선 마우스/휴대용 빔프로젝터/어린이 칫솔/캡슐 커피 기계/초경량 우산/스마트 체중계/여행용 의자/전동 킥보드/책상용 공기청정기/목 베개/등산용 배낭|신제품|신제품 제품명|product name\n"
        "maker|company|만든 회사|만든회사 제조사|maker brand\n"
        "day|day|출시일|출시일 판매시작일|launch_date release_date\n"
        "price|#=29,000/39,000/49,000/59,000/79,000/89,000/99,000/129,000/159,000/199,000|출시가|출시가 가격|price launch_price\n"
        "color|color|색상|색상 빛깔|color\n"
        "feature|=절반으로 줄인 무게/국내 생산/재생 소재/한 손에 드는 크기/새로운 모양/쉬운 사용법/튼튼한 이음새/산뜻한 색감/넉넉한 보증 기간/간편한 손질/오래가는 품질|특징|특징 강점|feature highlight",
        (
            "{maker:이} {day}에 신제품 {product:을} 선보인다. 가격은 {price}원이다.",
            "신제품 안내\n제품: {product}\n색상: {color}\n특징: {feature}\n가격: {price}원",
            "드디어 나왔다! {product}. {feature}, 그리고 {price}원.",
            "{day} 출시 예정인 {maker} {product:은} {feature:이} 가장 큰 강점입니다.",
            "A: {product} 무슨 색 있어요?\nB: 우선 {color}만 나와요. {price}원이에요.",
            "출시를 두 번 미룬 끝에 {maker:은} {product} 값을 {price}원으로 정했습니다.",
            "'{feature}' 광고를 봤는데 {product} 벌써 팔고 있나요? {day}부터라고 봤어요.",
            "{color} 먼저, 나머지는 나중에. {maker} {product} {day} 판매 시작.",
            "[[보도 자료/출시 알림/새 상품 입고]] | {product} | {maker} | {price}원 | {day}",
            "{price}원짜리 {color} {product:을} 받아 써 봤어요. {feature}, 정말이더라고요.",
        ),
    ),
    "product_recall": (
        "product|=전기장판/김치냉장고/보조 배터리/전동 드릴/선풍기/헤어드라이어/전기 주전자/온열 방석/가습기/전기 프라이팬/책상 스탠드/전동 킥보드/믹서|대상 제품|대상제품 제품|product item\n"
        "maker|company|제조사|제조사 업체|manufacturer maker\n"
        "danger|=화재 위험/감전 위험/과열/납 성분 초과/부품 떨어짐/표시 누락/손 끼임/화상 우려/연기 발생/이음새 갈라짐/전선 벗겨짐|위험 내용|위험내용 사유|hazard reason\n"
        "units|#=320/760/1200/2500/3400/5800/7100/9600/15000/24000|대상 수량|대상수량 개수|units_affected units\n"
        "remedy|=환불/교환/무상 수리/부품 교체/폐기 후 환불/상품권 지급/출장 점검|조치|조치 처리방법|remedy action\n"
        "tel|tel|문의 전화|문의전화 연락처|phone hotline",
        (
            "{maker:이} {danger} 때문에 {product} {units}개를 거두어들인다.",
            "제품 회수 안내\n제품: {product}\n사유: {danger}\n조치: {remedy}\n문의: {tel}",
            "쓰시던 {product:을} 더 쓰지 마세요. {danger} 문제가 있어 {remedy} 조치를 해 드립니다. {tel:로} 전화 주세요.",
            "엄마, 우리 집 {product} 회수 대상이래. {danger:이라고} 하니까 {tel:로} 물어봐.",
            "{units}개 리콜, {maker}, {product}. 조치는 {remedy}.",
            "A: {product} 왜 판매대에서 빠졌어요?\nB: {danger} 때문에요. {remedy:로} 처리한대요.",
            "신고가 열한 건 들어온 뒤에야 {maker:은} {product}의 {danger:을} 인정했습니다.",
            "{maker} 제품 가운데 {units}개가 해당된다던데 제 {product}도 그런가요?",
            "<[[긴급/안전 정보/소비자 주의]]> {product} ({maker}) - {danger} - {remedy}",
            "{remedy:을} 원하시면 {tel:로} 연락하십시오. 이번에 회수하는 {product:은} 모두 {units}개입니다.",
        ),
    ),
    "ad_campaign": (
        "brand|company|광고주|광고주 브랜드|brand advertiser\n"
        "medium|=지하철 광고판/잡지/버스 옆면/동영상 앱/검색 광고/신문 전면/극장 화면/엘리베이터 화면/인플루언서 협찬/문자 메시지/전단지/옥외 전광판/택시 화면|매체|매체 광고매체|medium channel\n"
        "slogan|=오늘도 가볍게/집보다 편한 의자/아침을 바꾸는 한 잔/기다림 없는 배송/손끝에서 시작/두 번 생각하지 마세요/작지만 든든하게/우리 동네 첫 번째/숨 쉬는 옷/쉬는 날의 맛|광고 문구|문구 슬로건|slogan copy\n"
        "weeks|#n1|기간(주)|기간 게재주수|weeks duration_weeks\n"
        "budget|#big_money|예산|예산 광고비|budget cost\n"
        "model|person|모델|모델 출연자|model endorser",
        (
            "{brand:이} {medium}에 광고를 {weeks}주 동안 싣습니다. 예산은 {budget}원입니다.",
            "광고 집행 계획\n광고주: {brand}\n매체: {medium}\n문구: {slogan}\n모델: {model}",
            "이번 문구는 「{slogan}」, 이거예요. {medium}에 실을 거고 모델은 {model} 씨예요.",
            "{model} 씨가 나온 {brand} 광고, {medium}에서 봤어?",
            "{medium} / {weeks}주 / {budget}원 / [[시안 확정/심의 통과/계약 전]]",
            "A: 광고비가 {budget}원이면 너무 비싸지 않아요?\nB: {medium}에 {weeks}주 싣는 값이에요.",
            "후보 문구 스무 개 가운데 {brand:은} 「{slogan}」 하나를 골랐습니다. 모델은 {model} 님.",
            "「{slogan}」 문구가 {medium}에 나온다고 들었는데, {brand} 광고 맞죠?",
            "{weeks}주간의 {medium} 광고를 마쳤습니다. 쓴 돈은 {budget}원, 광고주는 {brand}.",
            "{budget}원을 들여 {model} 씨를 세운 {brand}, 정작 사람들은 「{slogan}」만 기억했다.",
        ),
    ),
    "call_note": (
        "caller|person|전화한 고객|고객 전화한사람|caller customer\n"
        "agent|person|상담원|상담원 받은사람|agent operator\n"
        "matter|=요금 이중 청구/설치 날짜 변경/사은품 누락/해지 절차/명의 변경/비밀번호 잊음/적립금 소멸/배달 지연/부품 구매/보증 기간 확인/주소 변경/현금영수증 발급/앱 로그인 실패/직원 불친절|용건|용건 문의내용|matter topic inquiry\n"
        "minutes|#min|통화 시간(분)|통화시간 분|call_minutes duration\n"
        "mood|=화남/차분함/답답해함/고마워함/급함/걱정함/실망함/담담함|고객 감정|감정 기분|mood sentiment\n"
        "follow|=다시 전화하기/담당 부서 전달/기사 방문 예약/환급 처리/안내 문자 발송/본인 확인 서류 받기/팀장 연결/종결/사과 편지 보내기|후속 조치|후속조치 다음할일|follow_up next_action",
        (
            "{caller} 고객과 {minutes}분 통화. 용건은 {matter}. 후속 조치: {follow}",
            "상담 기록\n고객: {caller}\n상담원: {agent}\n내용: {matter}\n감정: {mood}",
            "{agent}입니다. 방금 {caller} 님이 {matter} 건으로 전화하셨어요. {follow} 부탁드려요.",
            "{matter} / {minutes}분 / {mood} / {follow}",
            "고객 {caller}: {matter} 때문에 전화했는데요.\n상담원 {agent}: 네, 바로 확인하겠습니다.",
            "오늘만 예순 통을 받았는데 {caller} 님 전화가 제일 길었어요. {minutes}분이나 {matter} 이야기를 하셨죠.",
            "{caller} 고객님이 기다리신다고 들었는데 {follow}, 아직 안 됐나요? 받은 사람은 {agent} 씨예요.",
            "고객 감정은 {mood:이라고} 적었습니다. {matter} 문의였고 {agent:이} 받았습니다.",
            "([[콜 메모/상담 이력/인계]]) {agent} -> 야간팀: {caller} 님, {matter}, {follow}",
            "통화 초반 감정은 '{mood}'. {minutes}분 뒤에는 웃으며 끊으셨습니다. {caller} 고객, {matter} 건.",
        ),
    ),
    "phone_food_order": (
        "menu|dish|주문 음식|음식 메뉴|menu dish food\n"
        "portions|#n1|인분|인분 그릇수|portions servings\n"
        "eatery|=가온밥집/두레식당/솔찬식당/한상밥집/오루식당/채봄밥집/다담식당/느루밥상/소담식당/마루식당|음식점|음식점 가게|restaurant shop\n"
        "place|=3층 회의실/경비실 앞/창고 사무실/작업장 입구/2층 휴게실/옥상 정원/지하 기계실/안내 데스크/정문/별관 104호/교육장/주차 관리실|받을 곳|받을곳 배달장소|deliver_to place\n"
        "extra|=젓가락 빼기/덜 짜게/양 많이/김치 넉넉히/소스 따로/수저 네 벌/뜨겁게/단무지 추가/비닐 없이/물티슈 추가/덜 맵게|요청|요청 부탁사항|request note\n"
        "arrive|clock|받을 시각|받을시각 도착시각|arrive_time time",
        (
            "여보세요, {eatery}죠? {menu} {portions}인분 {place:로} 갖다주세요. {extra} 부탁해요.",
            "손님: {menu} {portions}개요.\n점원: 어디로 갈까요?\n손님: {place:이에}요. {arrive}까지 돼요?",
            "전화 주문\n메뉴: {menu} x {portions}\n장소: {place}\n시각: {arrive}\n요청: {extra}",
            "{eatery}에 {menu} 시켰어요. {arrive}쯤 온대요.",
            "{place}, {menu} {portions}, {extra}. [[현금 준비/카드 단말기 챙기기/영수증 필요]].",
            "사람은 다섯인데 {menu:은} {portions}인분 시켰습니다. {arrive}까지 {place:로} 옵니다.",
            "{extra:이라고} 분명히 말했는데 {eatery}에서 잘못 가져왔어요. 시킨 건 {menu} {portions}그릇이에요.",
            "{arrive}에 온다던 {menu:이} 아직이에요. {eatery:이} 원래 늦나요?",
            "{portions}인분이고 요청은 {extra}. 아, 음식은 {menu}. {place}에 두고 가시면 돼요.",
            "야근하던 날 {eatery}에 전화해 {menu:을} 주문했다. 받은 곳은 {place:이었}다.",
        ),
    ),
    "catering_request": (
        "occasion|=창립 기념식/주주 총회/개업 행사/사내 체육대회/신입 환영회/은퇴식/언론 간담회/졸업 발표회/기공식/시상식/송년 모임/바이어 오찬|행사|행사 모임|occasion event\n"
        "caterer|company|출장 뷔페 업체|업체 케이터링업체|caterer provider\n"
        "guests|#n300|손님 수|손님수 인원|guests headcount\n"
        "style|=한식 뷔페/샌드위치 도시락/핑거푸드/다과상/바비큐/채식 도시락/일식 도시락/커피와 쿠키/국수 차림/샐러드 상자|차림|차림 음식종류|menu_style style\n"
        "per_head|#meal|1인 가격|1인가격 인당비용|price_per_person per_head\n"
        "avoid|=땅콩/새우/우유/밀가루/돼지고기/달걀/고수/복숭아/메밀/게/견과류/오이|빼야 할 재료|제외재료 못먹는것|avoid allergy exclude",
        (
            "{occasion}에 {style} {guests}명분을 준비해 주세요. {avoid:은} 빼 주셔야 합니다.",
            "케이터링 의뢰\n행사: {occasion}\n차림: {style}\n인원: {guests}\n1인: {per_head}원",
            "{caterer}에서 {style:로} 하면 한 사람에 {per_head}원이래요.",
            "{guests}명 / {style} / {avoid} 알레르기 있음 / {occasion}",
            "A: {occasion} 음식은 어디에 맡겼어요?\nB: {caterer}요. {style:로} 했어요.",
            "접시가 두 번 모자랐던 지난번과 달리 {caterer:은} {guests}명분을 넉넉히 차려 왔습니다.",
            "{avoid:을} 못 드시는 분이 있다고 들었는데 {style} 그대로 가도 될까요? {occasion} 말이에요.",
            "1인 {per_head}원 안에서 [[맞춰 주세요./골라 주세요./제안해 주세요.]] 손님은 {guests}명입니다. 담당 업체는 {caterer}.",
            "안녕하세요, {caterer}입니다. {occasion} 차림은 {style}, 값은 인당 {per_head}원으로 잡았습니다.",
            "우리 팀 {occasion}에는 {avoid} 없는 {style:이} 좋겠어요. 모두 {guests}명이에요.",
        ),
    ),
    "cleaning_job": (
        "place|=치과 대기실/사무실 12층/학원 복도/헬스장 탈의실/공유 주방/전시장/공장 식당/유치원 놀이방/사옥 회의실/병원 로비/연습실/호텔 연회장/체육관|청소 장소|장소 청소장소|place site\n"
        "service|=바닥 왁스칠/유리창 닦기/카펫 세척/곰팡이 제거/에어컨 분해 청소/소독/쓰레기 수거/의자 천 세척/바닥 물청소/벽면 닦기/조명 닦기/환풍구 청소|청소 종류|청소종류 작업|service task\n"
        "crew|#n1|투입 인원|투입인원 사람수|crew workers\n"
        "hours|#=2/3/4/5/6/8/10|작업 시간(시간)|작업시간 걸린시간|hours duration_hours\n"
        "fee|#small_money|비용|비용 요금|fee price\n"
        "leader|person|반장|반장 책임자|leader supervisor",
        (
            "{place} {service:을} {crew}명이 {hours}시간 동안 했습니다. 비용은 {fee}원입니다.",
            "청소 확인서\n장소: {place}\n작업: {service}\n반장: {leader}\n비용: {fee}원",
            "{service} 얼마예요? {place:이에}요. {crew}명이면 될까요?",
            "{leader} 반장님, 내일은 {place}부터 들러 주세요. {service:이에}요.",
            "{fee}원 / {service} / {hours}h / {leader}",
            "A: {place} 누가 치웠어요? 반짝반짝하네요.\nB: {leader} 님네가 {service:을} 하고 갔어요.",
            "세제를 세 통이나 썼지만 {place} 얼룩은 남았습니다. {crew}명이 {hours}시간을 매달렸는데도요.",
            "{fee}원이면 {service}까지 해 준다던데, {leader} 반장님 맞나요?",
            "[[작업 완료/방문 예정/견적]]: {place}, {service}, {crew}인",
            "{hours}시간 만에 끝난 {service}. {leader} 반장과 사람들은 {place:을} 새것처럼 만들어 놓았다.",
        ),
    ),
    "security_log": (
        "guard|person|경비원|경비원 근무자|guard officer\n"
        "gate|=정문/후문/북측 출입구/지하 하역장/옥상 문/2층 비상구/서버실 앞/자재 창고 뒤/직원 주차장/화물 승강기/동쪽 담장/로비|위치|위치 발견장소|location spot\n"
        "incident|=문 열림/낯선 차량/유리 파손/출입증 없는 방문자/연기 발생/취객 출입 시도/자전거 도난 시도/드론 비행/담 넘은 흔적/누수/쓰러진 안내판/무단 주차|상황|상황 사건|incident event\n"
        "time|clock|발생 시각|시각 발생시각|time occurred_at\n"
        "camera|#n30|카메라 번호|카메라번호 CCTV번호|camera_no cctv\n"
        "action|=경찰 신고/순찰 강화/관리소 보고/사진 촬영/현장 통제/방송 안내/무전 보고/현장 확인|대처|대처 처리|action response",
        (
            "{time} {gate}에서 {incident}. {guard:이} 확인하고 {action:로} 처리함.",
            "경비 일지\n근무: {guard}\n위치: {gate}\n상황: {incident}\n대처: {action}",
            "{camera}번 카메라에 {incident:이} 잡혔습니다. {gate} 쪽입니다.",
            "{guard} 님, {gate} 좀 봐 주세요. {camera}번 화면이 이상해요.",
            "{incident} / {gate} / CAM {camera} / {time}",
            "A: 밤새 별일 없었나요?\nB: {time}에 {incident} 한 건요. {action} 했습니다.",
            "순찰을 네 번 돌았고 세 번은 조용했다. {time} {gate}에서만 {incident} 상황이 있었다.",
            "{guard} 씨가 {action:을} 했다고 들었는데 {incident:이} 사실입니까?",
            "관제실에서 {camera}번으로 보고 {guard:이} 뛰어갔지만 {gate}에는 아무도 없었습니다.",
            "[[야간 보고/특이 사항/인계 사항]]: {action} 완료. {time}, {incident}, 담당 {guard}.",
        ),
    ),
    "software_release": (
        "app|=가계부 앱/사진 편집기/재고 관리 도구/지도 앱/출퇴근 기록기/음성 메모장/화상 회의 앱/문서 뷰어/일기 앱/예약 관리자/코드 편집기/날씨 위젯/비밀번호 보관함|프로그램|프로그램 앱이름|app product software\n"
        "version|version|버전|버전 판|version release\n"
        "feature|=어두운 화면/자동 저장/음성 입력/표 내보내기/지문 로그인/다국어 지원/오프라인 모드/화면 분할/단축키 설정/알림 예약/파일 공유/되돌리기/글꼴 바꾸기|새 기능|새기능 추가기능|new_feature feature\n"
        "fixed|#n30|고친 버그 수|버그수 수정건수|bugs_fixed fixes\n"
        "day|day|배포일|배포일 공개일|release_date date\n"
        "owner|person|배포 담당|배포담당 책임자|release_manager owner",
        (
            "{app} {version} 버전을 {day}에 배포합니다. 새 기능은 {feature}, 고친 버그는 {fixed}개입니다.",
            "릴리스 노트\n{app} v{version}\n- 추가: {feature}\n- 버그 수정 {fixed}건",
            "{owner} 님이 {app} 배포를 맡으셨어요. {day}에 나갑니다.",
            "업데이트했더니 {feature:이} 생겼네요! {app} {version} 좋아요.",
            "v{version} | {day} | {owner} | {feature}",
            "A: {feature:은} 언제 들어가요?\nB: {version} 버전부터요. {day} 배포입니다.",
            "배포를 두 번 되돌린 끝에 {app} {version:이} 무사히 올라갔습니다. 담당은 {owner}.",
            "{fixed}건이나 고쳤다던데 {app:은} 왜 아직 느릴까요? 버전은 {version}입니다.",
            "([[배포 공지/changelog/업데이트 소식]]) {app}: {feature} 추가, 수정 {fixed}건 ({owner})",
            "{feature} 기능을 기다리셨죠? {day}, {app} 새 판에서 만나요. 번호는 {version}.",
        ),
    ),
    "incident_postmortem": (
        "service|=결제 서버/회원 로그인/검색/주문 접수/푸시 알림/사진 올리기/추천 목록/지도 서비스/쿠폰 발급/메일 발송/화상 통화/배송 조회|서비스|서비스 시스템|service system\n"
        "cause|=인증서 만료/디스크 가득 참/잘못된 설정 배포/트래픽 급증/메모리 누수/외부 API 장애/DB 잠금/네트워크 단절/정전/캐시 삭제/시간대 오류/무한 재시도|원인|원인 까닭|root_cause cause\n"
        "start|clock|시작 시각|시작시각 발생시각|started_at start_time\n"
        "minutes|#=7/12/18/23/35/41/56/74/90/128/185|지속 시간(분)|지속시간 장애분|duration_minutes downtime\n"
        "grade|=1등급/2등급/3등급/4등급/심각/보통/경미|등급|등급 심각도|severity grade\n"
        "author|person|작성자|작성자 보고자|author reporter",
        (
            "{start}부터 {minutes}분 동안 {service} 장애가 있었습니다. 원인은 {cause}입니다.",
            "장애 보고서\n서비스: {service}\n원인: {cause}\n등급: {grade}\n작성: {author}",
            "{service} 죽었던 거, {cause} 때문이었대. {minutes}분이나 걸렸어.",
            "{author}입니다. {start}에 난 {grade} 장애를 정리했습니다. {service:이에}요.",
            "{grade} / {service} / {minutes}min / {cause}",
            "A: 장애 등급이 뭐예요?\nB: {grade}입니다. {service:이} {minutes}분 멈췄거든요.",
            "경보는 세 번이나 울렸지만 아무도 못 봤고, {start}에야 {service} 문제를 알았다. 보고서는 {author:이} 썼다.",
            "{cause:이} 원인이라고 들었는데 왜 등급이 {grade:이라고} 되어 있나요? {author} 님이 답해 주세요.",
            "[[사후 분석/회고/postmortem]]: {start} {service} 중단, {minutes}분 뒤 복구, 작성 {author}",
            "{minutes}분 만에 고치기는 했으나 {cause:이} 또 생길 수 있습니다. 대상은 {service}, 등급은 {grade}.",
        ),
    ),
    "commit_note": (
        "author|person|작성자|작성자 커밋한사람|author committer\n"
        "hash|=a3f91c2/7be04d8/c19d5e0/f02a6b7/91e8dd3/5cd27af/e6b1098/0d4f3c5/b8a72e1/48fc9d6/d7e613b/2a95bf4|커밋 해시|해시 커밋번호|commit_hash sha\n"
        "branch|=main/develop/feature-login/fix-cart/hotfix-pay/release-24/refactor-db/docs-update/test-ci/feature-map|브랜치|브랜치 가지|branch\n"
        "change|=날짜 형식 고침/로그인 화면 분리/쓰지 않는 함수 삭제/테스트 추가/변수 이름 정리/쿼리 속도 개선/오타 수정/의존성 올림/빈 값 처리/로그 줄이기/주석 보강/색상 상수 통합|바뀐 내용|바뀐내용 변경사항|change message summary\n"
        "files|#n30|파일 수|파일수 바뀐파일|files_changed files\n"
        "reviewer|person|검토자|검토자 리뷰어|reviewer approved_by",
        (
            "commit {hash}\nAuthor: {author}\n\n    {change}\n\n {files} files changed",
            "{author} 님이 {branch}에 {hash:을} 올렸습니다: {change}",
            "{change:이} 들어간 커밋은 {hash:이에}요. {reviewer} 님이 봐 주셨습니다.",
            "{branch} | {change} | {files}개 파일 | 검토 {reviewer}",
            "A: {hash:은} 뭐 고친 거예요?\nB: {change}요. {branch} 가지에 있어요.",
            "열두 줄을 지웠을 뿐인데 파일은 {files}개나 바뀌었네요. {author} 님의 {change} 커밋입니다.",
            "{reviewer} 님이 승인했다고 들었는데 {branch}에 왜 {hash:이} 없죠?",
            "파일 {files}개를 건드린 {change} 작업, {author} 씨가 어제 {branch}에 합쳤습니다.",
            "[[머지 알림/PR 병합/push]]: {branch} <- {author} ({hash})",
            "되돌려 주세요. {reviewer:이} 검토한 {hash:이} 문제입니다. 내용은 {change}.",
        ),
    ),
    "backup_run": (
        "target|=고객 정보 DB/사진 보관소/회계 자료/메일 서버/설계 도면/강의 영상/게시판/로그 저장소/인사 기록/주문 내역/가상 머신 이미지/소스 저장소|백업 대상|백업대상 자료|target source_data\n"
        "medium|=외장 디스크/테이프/클라우드 저장소/예비 서버/네트워크 디스크/원격지 금고/블루레이/USB 메모리|저장 매체|저장매체 보관장치|medium storage\n"
        "size|#=12/34/58/75/96/120/210/340/480/620/850|용량(GB)|용량 크기|size_gb size\n"
        "time|clock|끝난 시각|끝난시각 완료시각|finished_at end_time\n"
        "result|=성공/실패/일부 성공/시간 초과/검증 오류/용량 부족/건너뜀/취소됨|결과|결과 상태|result status\n"
        "keep|#=7/14/30/60/90/180/365|보관 일수|보관일수 보관기간|retention_days keep_days",
        (
            "{target} 백업이 {time}에 끝났습니다. 결과: {result}, 용량 {size}GB",
            "백업 작업 요약\n대상: {target}\n매체: {medium}\n크기: {size}GB\n보관: {keep}일",
            "{target:을} {medium}에 담아 두었어요. {keep}일 뒤에 지워집니다.",
            "[BACKUP] {result} {target} {size}GB {time}",
            "{medium} 쪽 {target} 백업 결과가 {result:로} 떴습니다.",
            "A: {target} 백업은요?\nB: {result:이에}요. {time}에 끝났어요.",
            "두 번 다시 돌렸더니 세 번째는 달랐습니다. {target}, {medium}, 결과는 {result}.",
            "{keep}일 동안 보관한다고 들었는데 {medium}에 {target:이} 안 보여요.",
            "{size}GB를 {medium:로} 복사했다. 끝난 시각은 {time}. 보관은 {keep}일.",
            "[[자동 백업 알림/야간 작업 결과/점검 보고]]: {target} → {medium} ({result})",
        ),
    ),
    "network_outage": (
        "area|=3동 기숙사/연구동 전체/시청 별관/강북 지역/공장 2라인/지하철 역사/도서관 열람실/본사 7층/물류 센터/남부 지점/기지국 12호/영업소|장애 지역|장애지역 지역|area affected_area\n"
        "kind|=인터넷 끊김/전화 불통/와이파이 느림/IPTV 멈춤/문자 지연/내부망 접속 불가/영상 끊김/휴대전화 신호 약함/VPN 접속 실패|장애 종류|장애종류 증상|outage_type symptom\n"
        "cause|=광케이블 절단/스위치 고장/낙뢰/공사 중 단선/장비 과열/설정 실수/정전/침수/쥐가 갉은 선/소프트웨어 오류/접속 폭주|원인|원인 까닭|cause reason\n"
        "users|#=40/85/120/260/430/700/1200/3500/8000|불편 가입자 수|가입자수 영향인원|affected_users users\n"
        "restore|clock|복구 예정 시각|복구예정 복구시각|restore_time eta\n"
        "engineer|person|현장 기사|기사 작업자|engineer technician",
        (
            "{area}에서 {kind} 장애가 일어나 {users}명이 불편을 겪고 있습니다. {restore}까지 고치겠습니다.",
            "통신 장애 안내\n지역: {area}\n증상: {kind}\n원인: {cause}\n복구 예정: {restore}",
            "{engineer} 기사가 {area:로} 갔습니다. {cause:로} 보입니다.",
            "{kind} 저만 그래요? {area:이에}요.",
            "{cause} → {kind} / {area} / 약 {users}명",
            "A: 언제 고쳐져요?\nB: {restore}요. {engineer} 기사님이 손보고 계세요. {cause} 때문이래요.",
            "신고 전화가 백 통 넘게 왔다. {area} 이용자 {users}명은 {restore}에야 다시 접속할 수 있었다.",
            "{cause:이} 까닭이라던데 {area:은} 왜 아직 {kind} 상태인가요?",
            "([[긴급/장애 접수/상황 전파]]) {kind} 발생, {engineer} 출동, {restore} 복구 목표",
            "{users}명에게 영향을 준 이번 일은 {cause:이} 원인이었고 {engineer} 씨가 고쳤습니다.",
        ),
    ),
    "dataset_card": (
        "name|=한글 손글씨 모음/골목길 소리/전국 빵집 목록/새 울음 녹음/교통 표지 사진/고전 시 말뭉치/반찬 사진 묶음/사투리 대화/하늘 구름 사진/간판 글자/영수증 문장/나뭇잎 병 사진|데이터셋 이름|데이터셋 이름|dataset_name name\n"
        "rows|#=500/1200/3000/4800/7500/10000/24000/56000/80000/120000|자료 수|자료수 행수|rows size samples\n"
        "format|=CSV/JSON/Parquet/TSV/XML/HDF5/SQLite/엑셀/텍스트/WAV/PNG|형식|형식 파일형식|format file_format\n"
        "license|=CC BY 4.0/CC0/MIT/공공누리 1유형/CC BY-NC/연구용 한정/Apache 2.0/내부 전용/CC BY-SA/상업 이용 금지|이용 조건|이용조건 라이선스|license terms\n"
        "maker|=언어 연구실/시민 과학 모임/국립 기록원/대학 박물관/데이터 협회/음성 기술 연구소/지역 신문사/농업 연구소/고문헌 연구회/도시 계획과|만든 곳|만든곳 제공처|creator provider\n"
        "year|#=2015/2017/2018/2019/2020/2021/2022/2023/2024/2025|만든 해|만든해 연도|year created",
        (
            "「{name}」에는 자료 {rows}건이 {format} 형식으로 들어 있습니다. 이용 조건은 {license}입니다.",
            "# {name}\n- 제공: {maker}\n- 자료 수: {rows}\n- 형식: {format}\n- 라이선스: {license}",
            "{maker}에서 {year}년에 만든 '{name}' 자료를 써 보려고요.",
            "{format} {rows}줄, {license}. 이름은 「{name}」.",
            "A: 그 데이터 써도 되나요?\nB: {license:이라고} 되어 있어요. {maker}에서 낸 거예요.",
            "중복 스물세 건을 지우고 나니 「{name}」 자료는 {rows}개가 남았다. {year}년판이다.",
            "{maker} 것이라고 들었는데 「{name}」 파일 형식은 {format:이} 맞나요?",
            "{year}년에 모은 자료 {rows}건을 {format:로} 내려받을 수 있습니다. [[가입은 필요 없습니다./인용을 부탁드립니다./오류는 게시판에 알려 주세요.]]",
            "논문에서는 {maker}의 「{name}」({year})을 썼으며 조건은 {license}.",
            "{license} 조건으로 {maker:이} 공개했습니다. 형식은 {format}, 크기는 {rows}건.",
        ),
    ),
    "lab_experiment": (
        "sample|=은 나노 용액/감자 전분/콩 단백질/바닷물/구리 막/꿀/황토/효모 배양액/우유/폐식용유/종이 섬유/녹차 추출물/식초/시멘트 조각|시료|시료 표본|sample specimen\n"
        "method|=가열/원심 분리/여과/적정/건조/냉각/분광 측정/현미경 관찰/증류/자외선 조사/교반/압축 시험/크로마토그래피|방법|방법 실험방법|method procedure\n"
        "minutes|#min|실험 시간(분)|실험시간 분|minutes duration\n"
        "trial|#n30|회차|회차 반복번호|trial_no run\n"
        "finding|=색이 짙어짐/침전 생김/변화 없음/거품 발생/무게 줄어듦/층이 나뉨/결정 생김/냄새 남/점도 높아짐/빛을 냄/금이 감/산성으로 바뀜|관찰 결과|관찰결과 결과|observation finding\n"
        "worker|person|실험자|실험자 연구원|experimenter researcher",
        (
            "{trial}회차 실험: {sample:을} {minutes}분간 {method}. 관찰 결과는 {finding}.",
            "실험 노트\n시료: {sample}\n방법: {method}\n결과: {finding}\n실험자: {worker}",
            "{worker} 씨, {sample} 어떻게 됐어요? {method} {minutes}분 하셨죠?",
            "{sample}에서 {finding:이} 보였다고 {worker} 연구원이 적어 두었습니다.",
            "#{trial} / {method} / {minutes}min / {finding}",
            "A: {method} 끝났어?\nB: 응, {minutes}분 했어. {sample:은} '{finding}'이야.",
            "비커를 세 개나 깨 먹었지만 {trial}회차 만에 {finding:을} 확인했다. 쓴 것은 {sample}.",
            "{finding:이라고} 들었는데 {method} 시간이 {minutes}분 맞습니까? {worker} 님이 하신 거요.",
            "{method:을} 마친 {sample}, {finding}. [[사진은 폴더에 있음./내일 다시 볼 것./같은 조건으로 반복 예정.]]",
            "{worker:이} 맡은 {trial}번째 시도에서는 {sample} 말고 달라진 조건이 없었다.",
        ),
    ),
    "translation_gig": (
        "document|=기계 설명서/계약서/웹툰 12화/요리책/박람회 안내문/논문 초록/게임 대사/화장품 성분표/판결문/여행 책자/자막 대본/진단서/특허 명세서/동화책|문서|문서 번역대상|document text\n"
        "source|=한국어/영어/일본어/중국어/포르투갈어/네덜란드어/체코어/힌디어/인도네시아어|원문 언어|원문언어 출발어|source_language from_lang\n"
        "target|=프랑스어/독일어/베트남어/아랍어/스페인어/태국어/러시아어/몽골어/이탈리아어/터키어|번역 언어|번역언어 도착어|target_language to_lang\n"
        "pages|#n99|쪽수|쪽수 분량|pages page_count\n"
        "per_page|#meal|쪽당 요금|쪽당요금 장당단가|price_per_page rate\n"
        "translator|person|번역가|번역가 옮긴이|translator",
        (
            "{document} {pages}쪽을 {source}에서 {target:로} 옮겨 주세요. 쪽당 {per_page}원입니다.",
            "번역 의뢰서\n문서: {document}\n원문: {source}\n도착어: {target}\n분량: {pages}쪽",
            "{translator} 님께 {document:을} 맡겼어요. 한 쪽에 {per_page}원이에요.",
            "{source} → {target}, {document}, {pages}p",
            "A: {target} 하시는 분 있나요?\nB: {translator} 번역가님이요. 장당 {per_page}원 받으세요.",
            "초벌은 네 사람이 나눠 했고 {translator} 씨가 {document} 번역을 다듬었습니다. 도착어는 {target:이었}습니다.",
            "쪽당 {per_page}원이라던데 {document} {pages}쪽이면 급행료는 따로인가요?",
            "{target} 원고가 먼저 왔네요. {source:로} 된 {document:은} {translator} 님이 갖고 계세요.",
            "[[작업 제안/일감/번역 견적]]: {pages}쪽, {source}-{target}, 장당 {per_page}원",
            "{pages}쪽 모두 마쳤습니다. {target} 번역 파일을 붙입니다. {translator} 드림",
        ),
    ),
    "book_publishing": (
        "title|title|책 제목|제목 책제목|title book_title\n"
        "author|person|저자|저자 지은이 글쓴이|author writer\n"
        "editor|person|편집자|편집자 담당편집|editor\n"
        "genre|=에세이/장편 소설/청소년 소설/그림책/역사 교양/경제 실용/시집/여행기/인문 교양/과학 교양/만화/자서전/요리 실용|분야|분야 갈래|genre category\n"
        "copies|#=500/800/1000/1500/2000/3000/4000/5000/7000|초판 부수|초판부수 부수|first_print copies\n"
        "royalty|#=6/7/8/9/10/11/12|인세(%)|인세 인세율|royalty_percent royalty",
        (
            "『{title}』 초판 {copies}부를 찍습니다. 지은이는 {author}, 편집은 {editor}입니다.",
            "출간 기획서\n제목: {title}\n저자: {author}\n분야: {genre}\n인세: {royalty}%",
            "{author} 작가님, 『{title}』 인세는 {royalty}%로 하겠습니다. - 편집자 {editor}",
            "{genre} 신간 『{title}』, {author} 지음, 초판 {copies}부",
            "A: 『{title}』 담당이 누구예요?\nB: {editor} 씨요. {genre} 쪽을 맡고 있어요.",
            "제목을 다섯 번 바꾼 끝에 {author} 씨의 {genre} 원고는 『{title}』 이름으로 나옵니다.",
            "인세가 {royalty}%라던데 {copies}부만 찍는 게 맞나요? {author} 선생님이 물으십니다.",
            "{editor} 편집자가 다듬은 책은 『{title}』. {copies}부가 보름 만에 다 나갔다.",
            "[[출간 회의/교정 일정/계약 보고]] / 편집 {editor} / 글 {author} / {genre} / {royalty}%",
            "초판 {copies}부, 인세 {royalty}%. 쓴 사람 {author}. 표지는 아직 없음.",
        ),
    ),
    "print_job": (
        "thing|=명함/전단지/포스터/스티커/봉투/초대장/엽서/가격표/메뉴판/쿠폰/입장권/안내문/책갈피/식권|인쇄물|인쇄물 품목|item print_item\n"
        "copies|#=100/200/300/500/800/1000/2000/3000/5000/10000|부수|부수 매수|copies quantity\n"
        "paper|=아트지/모조지/크라프트지/스노지/랑데부지/재생지/한지/펄지/린넨지/방수지|용지|용지 종이|paper paper_type\n"
        "finish|=무광 코팅/유광 코팅/금박/형압/오시/타공/둥근 모서리/접지/도무송/은박|후가공|후가공 마감|finishing finish\n"
        "cost|#small_money|인쇄비|인쇄비 비용|cost price\n"
        "ready|day|출고일|출고일 찾는날|ready_date pickup_date",
        (
            "{thing} {copies}장을 {paper}에 인쇄해 주세요. {finish} 부탁드립니다.",
            "인쇄 작업 지시\n품목: {thing}\n용지: {paper}\n후가공: {finish}\n출고: {ready}",
            "{ready}에 {thing} 찾으러 갈게요. {cost}원 맞죠?",
            "{paper}, {copies}매, {finish}. {cost}원에 [[해 드릴게요./됩니다./맞췄습니다.]]",
            "A: {thing} 종이는 뭘로 할까요?\nB: {paper:로} 해 주세요. {copies}부요.",
            "시안을 세 번 고쳤고 결국 {finish} 없이 가려다 넣기로 했습니다. {thing}, {ready} 출고입니다.",
            "{cost}원이면 {finish}까지 된다고 들었는데, {thing} {copies}장도 같은 값인가요?",
            "{copies}부를 다 찍었습니다. {paper:로} 만든 {thing:은} {ready}부터 가져가실 수 있어요.",
            "{thing} x{copies} | {paper} | {finish} | {cost}원",
            "잉크 냄새가 아직 나지만 {ready}에는 {thing:을} 넘길 수 있습니다. 인쇄비는 {cost}원.",
        ),
    ),
    "design_review": (
        "work|=첫 화면/회사 로고/포장 상자/장바구니 화면/명함/회원 가입 화면/매장 간판/앱 아이콘/제품 설명서/행사 포스터/대시보드/사원증/설정 화면|검토 대상|검토대상 시안|design work item\n"
        "designer|person|디자이너|디자이너 만든사람|designer\n"
        "round|#n1|검토 차수|차수 회차|round review_round\n"
        "comment|=글자가 작음/여백 부족/색 대비 약함/배치 복잡함/그림이 흐림/글꼴이 안 어울림/정렬 어긋남/문구가 김/아이콘 뜻 모호/그림자 과함/색이 어두움|지적 사항|지적사항 의견|comment feedback\n"
        "verdict|=승인/수정 후 승인/반려/다시 제안/보류/일부 승인|결정|결정 판정|decision verdict\n"
        "due|day|다음 시안 마감|마감 다음마감|next_due due_date",
        (
            "{work} {round}차 시안을 검토했습니다. 지적 사항은 {comment}, 결정은 {verdict}입니다.",
            "디자인 리뷰\n대상: {work}\n디자이너: {designer}\n의견: {comment}\n다음 마감: {due}",
            "{designer} 님, {work} 좋아요! 그런데 {comment}. {due}까지 한 번만 더 봐 주세요.",
            "{verdict}. {work}, {round}차, {designer}.",
            "A: {work} 어떻게 됐어요?\nB: {verdict}입니다. 의견은 '{comment}' 하나뿐이에요.",
            "벌써 여섯 명이 본 시안인데 {comment:은} 아무도 말하지 않았습니다. {designer} 씨는 {due}까지 고치기로 했어요.",
            "{verdict:이라고} 들었는데 {work} 시안을 {due}까지 또 내야 하나요?",
            "{comment:이라는} 지적이 나와 {round}차에서도 통과하지 못했습니다. 만든 사람은 {designer}.",
            "[[시안 회신/검토 의견/피드백]]: {designer} → {work}: {comment}",
            "{due} 마감. {round}차까지 온 {work}, 이번엔 {verdict:로} 끝나기를.",
        ),
    ),
    "audit_finding": (
        "target|=자재 구매/출장비 집행/재고 관리/법인카드 사용/계약 체결/급여 지급/보조금 사용/정보 보안/안전 교육/매출 기록/시설 임대/협력사 선정|감사 대상|감사대상 분야|audit_area target\n"
        "auditor|person|감사인|감사인 감사자|auditor\n"
        "finding|=증빙 누락/이중 지급/승인 없이 집행/장부와 수량 불일치/기한 넘김/규정 해석 오류/권한 과다 부여/서명 없음/입찰 절차 생략/교육 기록 없음/계산 착오|지적 내용|지적내용 발견사항|finding issue\n"
        "cases|#n30|건수|건수 지적건수|cases count\n"
        "grade|=주의/경고/시정/개선 권고/통보/징계 요구/재교육|처분|처분 조치등급|disposition grade\n"
        "due|day|시정 기한|시정기한 기한|remedy_due due_date",
        (
            "{target} 분야에서 {finding} {cases}건을 찾아 {grade} 처분했습니다. 시정 기한은 {due}입니다.",
            "감사 결과\n대상: {target}\n지적: {finding}\n건수: {cases}\n처분: {grade}",
            "{auditor} 감사인이 {target:을} 보고 갔어요. {finding:이} 제일 문제래요.",
            "{due}까지 고쳐서 알려 주시기 바랍니다. 지적 내용은 {finding:이며} 감사인은 {auditor}입니다.",
            "{grade} / {finding} / {cases}건 / {auditor}",
            "A: 우리 팀은 뭐가 걸렸어요?\nB: {target}에서 {finding}요. {due}까지 고쳐야 해요.",
            "서류 상자를 여덟 개나 뒤진 {auditor} 씨는 {target}에서 {cases}건을 찾아냈다.",
            "{grade:로} 끝난다고 들었는데 {target} 건은 왜 기한이 {due}까지인가요?",
            "[[내부 감사/정기 감사/특별 감사]] 요약: {target}, {finding}({cases}건)",
            "{cases}건 모두 {finding:이었}으나 고의가 아니어서 {grade}에 그쳤습니다.",
        ),
    ),
    "insurance_claim": (
        "holder|person|청구인|청구인 가입자 계약자|claimant policyholder\n"
        "number|order|접수 번호|접수번호 청구번호|claim_number claim_no\n"
        "loss|=창문 파손/여행 가방 분실/누수 피해/손목 골절/휴대전화 액정 깨짐/노트북 도난/화재 그을음/반려견 물림/태풍 지붕 피해/식중독 입원/치아 파손/냉장고 침수|손해 내용|손해내용 사고내용|loss damage\n"
        "claimed|#big_money|청구 금액|청구금액 청구액|claimed_amount claim_amount\n"
        "decision|=전액 지급/일부 지급/지급 거절/서류 보완/현장 조사/심사 중/재심사|심사 결과|심사결과 결정|decision result\n"
        "adjuster|person|손해사정사|손해사정사 조사자|adjuster assessor",
        (
            "{holder} 님의 {loss} 청구가 접수되었습니다. 접수 번호는 {number}입니다.",
            "보험금 청구서\n청구인: {holder}\n사고: {loss}\n금액: {claimed}원\n번호: {number}",
            "{adjuster} 손해사정사입니다. {loss} 건으로 찾아뵙겠습니다. {claimed}원 청구하셨죠?",
            "{number} 심사 결과: {decision}. 조사자 {adjuster}.",
            "A: 보험금 나왔어?\nB: {claimed}원 넣었는데 {decision:이라고} 하네. {loss} 말이야.",
            "서류를 세 번 냈고, {holder} 씨가 청구한 {claimed}원의 심사 결과는 결국 {decision:로} 나왔습니다.",
            "{decision:이라고} 들었는데 {holder} 고객님께 설명은 드렸나요? 번호 {number}입니다.",
            "{loss:은} 보장되지 않는 줄 알았는데 손해사정사 {adjuster} 님이 서류를 잘 봐 주셨어요. 접수 번호 {number}.",
            "[[보험 알림/처리 안내/진행 상황]]: {holder} 고객님, {decision} ({number})",
            "{claimed}원. {loss}. 청구한 사람은 {holder}, 조사하는 사람은 {adjuster}.",
        ),
    ),
    "tax_notice_item": (
        "payer|person|납세자|납세자 내는사람|taxpayer payer\n"
        "tax|=재산세/자동차세/부가가치세/종합소득세/주민세/취득세/양도소득세/증여세/원천세/지방소득세/종합부동산세/등록면허세|세목|세목 세금종류|tax_type tax\n"
        "amount|#big_money|세액|세액 납부금액|tax_amount amount\n"
        "due|day|납부 기한|납부기한 기한|due_date deadline\n"
        "method|=자동 이체/가상 계좌/은행 창구/신용카드/간편 결제/편의점 납부/인터넷 납부/분할 납부|납부 방법|납부방법 내는방법|payment_method method\n"
        "period|=1기분/2기분/1월분/3월분/6월분/7월분/9월분/12월분/연납분/전년도분|귀속 기간|귀속기간 분기|period tax_period",
        (
            "{payer} 님, {period} {tax} {amount}원을 {due}까지 내 주십시오.",
            "세금 고지\n납세자: {payer}\n세목: {tax}\n세액: {amount}원\n기한: {due}",
            "{tax} 나왔네. {amount}원이야. {due} 전에 {method:로} 내자.",
            "{period} {tax:은} {method:로} 납부하실 수 있습니다. 기한은 {due}.",
            "A: {tax} 냈어요?\nB: 네, {method:로} {amount}원 냈습니다.",
            "두 달 늦은 탓에 가산금이 붙었지만 {payer} 씨는 {tax} {amount}원을 모두 냈습니다.",
            "{due}까지라고 들었는데 {tax:은} {method:로} 못 내나요? 저는 {payer}입니다.",
            "{amount}원 / {tax} / {period} / [[미납/체납 전 안내/2차 고지]]",
            "{method} 신청이 끝났습니다. {payer} 님의 {tax:은} {due}에 빠져나갑니다.",
            "회계 메모 - {period:이라고} 적혀 있음, 다시 볼 것. {tax} {amount}원, 기한 {due}.",
        ),
    ),
    "loan_offer": (
        "borrower|person|빌리는 사람|대출자 신청인 차주|borrower applicant\n"
        "bank|bank|은행|은행 금융기관|bank lender\n"
        "product|=전세 자금/주택 담보/사업 운영 자금/학자금/자동차 구매/소액 생활비/창업 자금/농업 시설/기계 설비/결혼 자금/긴급 안정 자금|대출 종류|대출종류 상품|loan_type product\n"
        "amount|#=300/500/800/1200/2000/3500/5000/7000/8500/9000|대출금(만 원)|대출금 금액|loan_amount principal\n"
        "rate|rate|금리(%)|금리 이자율|interest_rate rate\n"
        "months|#=12/24/36/48/60/84/120/180/240/360|상환 기간(개월)|상환기간 개월수|term_months months",
        (
            "{borrower} 고객님, {bank} {product} 대출 {amount}만 원이 승인되었습니다. 금리는 연 {rate}%입니다.",
            "대출 상담 요약\n종류: {product}\n금액: {amount}만 원\n금리: {rate}%\n기간: {months}개월",
            "{bank}에서 {amount}만 원 빌리기로 했어. 이자는 {rate}%야.",
            "연 {rate}%, {months}개월, {product}. {borrower} 님께 [[제안드립니다./안내했습니다./설명 완료.]]",
            "A: {product} 대출 어디서 받았어요?\nB: {bank:이} 제일 쌌어요.",
            "보증인은 둘이나 필요했지만 {borrower} 씨는 {bank}에서 {amount}만 원을 받았습니다.",
            "금리가 {rate}%라고 들었는데 {product:은} {months}개월까지 나눠 갚을 수 있나요?",
            "{months}개월에 걸쳐 갚는 {product} 대출이며 {bank:이} 빌려준다. 원금은 {amount}만 원.",
            "{borrower} / {product} / {amount}만 / {months}M",
            "다른 곳은 거절했는데 {bank:은} {borrower} 님에게 {rate}% 금리로 빌려주겠다고 했답니다.",
        ),
    ),
    "office_lease": (
        "tenant|company|임차인|임차인 들어오는회사|tenant lessee\n"
        "building|=한빛타워/새롬빌딩/도담센터/푸른플라자/강변오피스/삼거리상가/은행나무빌딩/중앙타워/하늘채오피스/서문빌딩/누리스퀘어|건물|건물 빌딩|building\n"
        "floor|#n1|층|층 층수|floor\n"
        "area|#n300|면적(㎡)|면적 넓이|area_sqm area\n"
        "rent|#big_money|월세|월세 임대료|monthly_rent rent\n"
        "start|day|입주일|입주일 들어오는날|move_in_date start_date",
        (
            "{tenant:이} {building} {floor}층을 빌립니다. 면적 {area}㎡, 월세 {rent}원입니다.",
            "임대차 요약\n임차인: {tenant}\n건물: {building}\n층: {floor}\n입주: {start}",
            "{building} {floor}층 나갔어요. {tenant}에서 들어온대요.",
            "월세는 {rent}원이고 {start}에 입주하실 수 있습니다. {building:이에}요.",
            "{area}㎡ / {rent}원 / {building} / [[주차 가능/냉난방 포함/권리금 없음]]",
            "A: 사무실 어디로 옮겨요?\nB: {building} {floor}층요. {start}에 들어가요.",
            "창문이 열두 개나 되는 {building} 사무실을 {tenant:이} 골랐습니다. 넓이는 {area}㎡.",
            "월세가 {rent}원이라던데 관리비는 따로인가요? {area}㎡짜리 {building} 방요.",
            "{start} 입주를 앞둔 {tenant:은} 면적이 {area}㎡면 넉넉하다고 했습니다.",
            "{floor}층, {area}㎡, 월 {rent}원. {tenant} 대표가 어제 보고 갔음.",
        ),
    ),
    "art_auction": (
        "piece|=달항아리/산수화 병풍/청동 조각/나전 보석함/추상화/흑백 사진/옛 지도/자개 장롱/고서 한 질/민화 호랑이/도자기 찻잔/유화 정물/서예 족자/목각 탈|작품|작품 출품작|artwork piece lot_item\n"
        "lot|#n300|출품 번호|출품번호 경매번호|lot_number lot\n"
        "start|#=20/50/80/120/200/300/450/600/900|시작가(만 원)|시작가 시작값|starting_price opening_bid\n"
        "hammer|#=1100/1350/1700/2100/2600/3200/4400/5800/7300|낙찰가(만 원)|낙찰가 팔린값|hammer_price final_price\n"
        "bidder|person|낙찰자|낙찰자 산사람|winner buyer\n"
        "era|=근대/1930년대/1950년대/1960년대/1970년대/1980년대/20세기 초/20세기 중반|시대|시대 만든때|era period",
        (
            "{lot}번 {piece}, 시작가 {start}만 원에서 올라 {hammer}만 원에 팔렸습니다.",
            "경매 결과\n작품: {piece}\n시대: {era}\n낙찰가: {hammer}만 원\n낙찰자: {bidder}",
            "{bidder} 씨가 {piece:을} 가져갔대요. {hammer}만 원에요!",
            "다음은 {lot}번, {era} {piece}입니다. {start}만 원부터 시작합니다.",
            "Lot {lot} | {piece} | {era} | 시작 {start}만",
            "A: {piece} 얼마에 시작해요?\nB: {start}만 원요. {era} 물건이라서요.",
            "일곱 사람이 손을 들었지만 {hammer}만 원을 부른 {bidder} 님이 {lot}번을 차지했다.",
            "{era} 것이라던 {piece:이} {start}만 원에 나왔다고 들었는데 진짜일까요?",
            "{hammer}만 원. 망치가 울렸다. {piece}, {bidder}에게.",
            "[[도록/미리 보기/경매 안내]]: {era}의 {piece} (번호 {lot})",
        ),
    ),
    "farm_delivery": (
        "crop|=봄배추/햇감자/방울토마토/청양고추/느타리버섯/양상추/단감/참외/햇양파/고구마/찰옥수수/애호박/샤인머스캣/대파/쪽파/밤호박|농산물|농산물 작물|crop produce\n"
        "farmer|person|농부|농부 생산자|farmer producer\n"
        "crates|#n99|상자 수|상자수 출하량|crates boxes\n"
        "grade|=특/상/보통/못난이/무농약/유기농/최상/가공용|등급|등급 품위|grade quality\n"
        "buyer|=로컬 푸드 매장/도매 시장/학교 급식소/반찬 가게/마을 협동조합/대형 마트/꾸러미 모임/식자재 업체/군부대/동네 식당/요양원 주방|보낼 곳|보낼곳 납품처|buyer destination\n"
        "price|#=6000/8500/9000/12000/14500/18000/22000/27000/33000|상자당 값|상자당값 단가|price_per_crate unit_price",
        (
            "{farmer} 농부가 {crop} {crates}상자를 {buyer:로} 보냈습니다. 등급은 {grade:이에}요.",
            "출하 전표\n품목: {crop}\n등급: {grade}\n수량: {crates}상자\n단가: {price}원",
            "아버님, {crop} 한 상자에 {price}원 쳐 준대요. {buyer}에서요.",
            "{buyer}입니다. 내일 {crop} {crates}상자 [[넣어 주실 수 있나요?/부탁드립니다./받을 수 있을까요?]]",
            "{crop} / {grade} / {crates} / {farmer}",
            "A: 그 {crop} 누가 키웠어요?\nB: {farmer} 님요. {grade} 등급만 골라 오셨어요.",
            "비가 사흘 내리는 바람에 {crop:은} 겨우 {crates}상자만 나갔다. 상자당 {price}원을 받았다.",
            "{grade} 등급이라고 들었는데 한 상자에 {price}원 맞나요? {buyer}에 납품하는 {crop} 말입니다.",
            "{price}원씩 {crates}상자. 싣고 간 곳은 {buyer}. 밭 주인은 {farmer}.",
            "트럭에 실은 {crates}상자 가운데 {crop:이} 먼저 내려졌고 {farmer} 씨는 {buyer} 앞에서 기다렸다.",
        ),
    ),
    "fish_market": (
        "fish|=고등어/갈치/참돔/오징어/대게/민어/광어/삼치/꽃게/문어/전복/조기/방어/아귀/홍합/가자미|어종|어종 수산물|fish species\n"
        "boat|=만선호/용왕호/제일호/복돼지호/청룡호/해당화호/순풍호/칠성호/은하호/갈매기호/대박호|어선|어선 배이름|boat vessel\n"
        "boxes|#n99|상자 수|상자수 물량|boxes quantity\n"
        "price|#=18000/25000/32000/41000/56000/67000/78000/93000/120000|위판가(상자당)|위판가 상자값|auction_price price_per_box\n"
        "port|=죽도항/감포항/소래포구/주문진항/삼천포항/격포항/대변항/후포항/법성포/미조항/모슬포항|항구|항구 위판장|port market\n"
        "dealer|person|중도매인|중도매인 산사람|dealer buyer",
        (
            "{port} 위판장에서 {boat:이} 잡아 온 {fish} {boxes}상자가 상자당 {price}원에 팔렸다.",
            "오늘의 위판\n어종: {fish}\n물량: {boxes}상자\n값: {price}원\n배: {boat}",
            "{dealer} 씨, {fish} {boxes}상자 가져가세요. 한 상자 {price}원!",
            "{port:은} 요즘 {fish} 철이라 {boat} 같은 배가 쉴 새 없어요.",
            "{fish} {price} x {boxes} ({dealer})",
            "A: {fish} 얼마 불렀어요?\nB: {price}원요. {dealer:이} 다 쓸어 갔어요.",
            "파도가 높아 배 세 척만 들어왔고, 그중 {boat}에서 {fish:이} 가장 많이 나왔다. {boxes}상자였다.",
            "{boat:은} 허탕을 쳤다던데 {port}에 풀린 {fish:은} 누구 건가요?",
            "새벽 {port}. 중도매인 {dealer} 씨는 {fish:을} 보자마자 손가락을 폈다. 값은 {price}원.",
            "[[수협 문자/시세 알림/경매 속보]]: {port} {fish} 상자당 {price}원, 반입 {boxes}상자",
        ),
    ),
    "expense_report": (
        "spender|person|사용자|사용자 쓴사람|spender employee\n"
        "item|=택시비/접대 식사/사무용품/주차 요금/고속도로 통행료/회의 다과/도서 구입/우편료/프로그램 이용료/화환/복사비/세탁비/교육비/주유비|지출 항목|항목 지출항목|item expense_type\n"
        "amount|#money|지출액|지출액 금액|amount spent\n"
        "card|=법인카드/개인카드/현금/계좌 이체/선불카드/출장비 선지급/제로페이|결제 수단|결제수단 지불수단|payment_method paid_with\n"
        "approver|person|승인자|승인자 결재자|approver approved_by\n"
        "project|=가을 박람회/신규 매장/고객 설문/홈페이지 개편/공장 이전/해외 판로/창립 행사/품질 개선/직원 연수/연말 정산/시제품 제작|관련 사업|사업 프로젝트|project cost_center",
        (
            "{spender:이} {project} 일로 {item} {amount}원을 {card:로} 썼습니다.",
            "지출 결의서\n사용자: {spender}\n항목: {item}\n금액: {amount}원\n승인: {approver}",
            "{item} {amount}원 올렸어요. {approver} 님 승인 부탁드려요!",
            "{approver:이} {spender} 씨의 {item} 청구를 돌려보냈어요. {card} 결제라서 그렇대요.",
            "{project} | {item} | {amount} | {card}",
            "A: 이 {amount}원은 뭐예요?\nB: {item}요. {project} 때 썼어요.",
            "영수증 네 장 가운데 한 장은 글씨가 지워졌지만 {item} {amount}원은 확인했습니다. 쓴 사람은 {spender}.",
            "{card:은} 안 된다고 들었는데 {item} 정도는 괜찮나요? {project} 때문에 급했습니다.",
            "{amount}원, {card}, {approver} 결재. [[영수증 첨부함./증빙은 나중에./정산 요청합니다.]]",
            "{card:로} 먼저 냈으니 {spender} 계좌로 {amount}원을 돌려주세요. 명목은 {item}입니다.",
        ),
    ),
    "vendor_evaluation": (
        "vendor|company|협력사|협력사 업체|vendor supplier\n"
        "part|=플라스틱 사출물/도금 부품/포장재/전선 묶음/가죽 원단/운송/급식/소프트웨어 외주/고무 부품/금형/사무용품/세탁|납품 분야|납품분야 공급품|category supplied_item\n"
        "score|#=48/55/61/66/72/77/81/86/90/93/98|총점|총점 평가점수|score total_score\n"
        "strong|=납기 준수/낮은 불량률/빠른 답변/낮은 가격/기술 지원/친절한 응대/재고 여유/정확한 서류/공정 개선|강점|강점 잘하는점|strength pros\n"
        "weak|=잦은 담당자 교체/나쁜 포장 상태/늦은 견적/검사 기록 부족/연락 두절/비싼 운임/설비 노후/안전 관리 미흡/소량 주문 거절|약점|약점 아쉬운점|weakness cons\n"
        "decision|=거래 유지/물량 확대/물량 축소/거래 중단/개선 요구/우수 업체 표창/재평가|결정|결정 조치|decision outcome",
        (
            "{vendor} 평가 점수는 {score}점입니다. 강점은 {strong}, 약점은 {weak}입니다.",
            "협력사 평가\n업체: {vendor}\n분야: {part}\n총점: {score}\n결정: {decision}",
            "{vendor:은} {strong:이} 좋은데 {weak:이} 걸려요.",
            "{decision:로} 정했습니다. {part:을} 맡은 {vendor} 이야기입니다.",
            "{vendor}: {score} / + {strong} / - {weak}",
            "A: {part} 업체 바꿔요?\nB: 아니요, {vendor:은} {decision}입니다.",
            "심사위원 다섯이 매긴 점수를 모아 {vendor}에 {score}점을 주었다. 잘한 것은 {strong}.",
            "{weak} 때문에 {decision} 이야기가 나온다고 들었는데 {vendor} 점수가 얼마죠? {score}점 맞나요?",
            "{score}점을 받아 {decision} 대상이 된 {vendor}, {part} 납품은 계속합니다.",
            "[[연간 평가/반기 평가/현장 실사]] 의견 - {weak:을} 고치면 {part} 물량을 맡길 만함. ({vendor})",
        ),
    ),
    "customs_clearance": (
        "goods|=올리브유/와인/운동화/노트북 부품/커피 원두/장난감/향수/자전거/냉동 연어/실크 원단/의자/비타민/전동 공구/초콜릿|수입품|수입품 물품|goods item\n"
        "origin|country|원산지|원산지 생산국|origin country_of_origin\n"
        "declared|#big_money|신고 가격|신고가격 과세가격|declared_value customs_value\n"
        "duty|#=0/3/5/8/10/13/15/20/30|관세율(%)|관세율 세율|duty_rate tariff\n"
        "state|=심사 중/통관 완료/서류 보완 요구/검사 대기/보류/반송/세금 납부 대기/압류/보세 창고 보관|통관 상태|통관상태 상태|status clearance_status\n"
        "broker|person|관세사|관세사 대리인|customs_broker broker",
        (
            "{origin}산 {goods:이} 지금 {state} 상태입니다. 관세율은 {duty}%입니다.",
            "수입 신고\n물품: {goods}\n원산지: {origin}\n신고 가격: {declared}원\n관세사: {broker}",
            "{broker} 관세사입니다. {goods} 건은 {state:이에}요.",
            "{declared}원어치 {goods:을} 들여왔는데 관세가 {duty}% 붙었어요.",
            "{goods} / {origin} / {state} / {broker}",
            "A: {goods} 통관됐나요?\nB: {state}입니다. {broker} 관세사님이 보고 계세요.",
            "상자 스물두 개를 모두 열어 본 뒤에야 {origin}에서 온 {goods:은} 세관을 나왔다. 신고 가격은 {declared}원.",
            "관세가 {duty}%라던데 {origin}산도 그런가요? {goods:이에}요.",
            "{origin}, {declared}원, {duty}%. [[협정 세율 적용/원산지 증명 있음/가산세 없음]]. 품명 {goods}",
            "{state:이라는} 문자를 받았습니다. {broker} 관세사님, {declared}원짜리 {goods} 건 좀 알아봐 주세요.",
        ),
    ),
    "cold_chain_log": (
        "cargo|=아이스크림/냉동 만두/냉동 새우/냉동 연어/냉동 피자/냉동 과일/참치 토막/냉동 고기/냉동 반죽/각얼음|운송 품목|운송품목 화물|cargo goods\n"
        "truck|plate|차량 번호|차량번호 트럭|truck_plate vehicle\n"
        "set_temp|#=-25/-22/-20/-18/-15/-12/-10|설정 온도|설정온도 기준온도|set_temperature target_temp\n"
        "real_temp|#=5/6/7/8/9/10/11/12/14|실제 온도|실제온도 측정온도|actual_temperature measured_temp\n"
        "driver|person|운전자|운전자 기사|driver\n"
        "cause|=문 오래 열어 둠/냉동기 고장/적재 과다/센서 떨어짐/성에 낌/시동 꺼짐/단열재 손상/냉매 부족/문고무 찢어짐|이탈 원인|이탈원인 원인|cause deviation_cause",
        (
            "{truck} 차량의 {cargo}, 설정 {set_temp}도인데 실제로는 {real_temp}도입니다. 원인: {cause}",
            "저온 운송 기록\n품목: {cargo}\n차량: {truck}\n설정: {set_temp}℃\n측정: {real_temp}℃",
            "{driver} 기사님, {cargo} 칸이 {real_temp}도까지 올랐어요. 문 좀 봐 주세요.",
            "{cause} 탓에 {cargo:을} 모두 버렸습니다. 운전자는 {driver}.",
            "[ALERT] {truck} set={set_temp} now={real_temp} cargo={cargo}",
            "A: 몇 도로 맞췄어요?\nB: {set_temp}도요. {cargo:을} 싣고 있거든요. 차는 {truck}입니다.",
            "휴게소에 두 번 들렀을 뿐인데 {real_temp}도가 찍혔다고 {driver} 씨가 억울해했다. 원인은 {cause:이었}다.",
            "{cause:이라고} 하던데, {truck} 차가 싣고 있던 {cargo:은} 괜찮은가요?",
            "{cargo} 배송 마침. 설정 {set_temp}도 유지. [[뚜껑 봉인 이상 없음./수령 서명 받음./온도계 회수함.]] {driver}",
            "{real_temp}도에서 두면 안 되는 {cargo:이} {truck:로} 실려 갔다. 기준은 {set_temp}도였다.",
        ),
    ),
    "freelance_gig": (
        "client|company|의뢰사|의뢰사 고객사|client company\n"
        "freelancer|person|프리랜서|프리랜서 작업자|freelancer contractor\n"
        "task|=제품 사진 촬영/홍보 글쓰기/영상 편집/표 정리/성우 녹음/캐릭터 그림/설문 분석/누리집 제작/배경 음악 만들기/속기/카드 뉴스 제작/교정 교열/3D 모형|작업 내용|작업내용 일감|task work\n"
        "pay|#big_money|작업료|작업료 보수|pay fee\n"
        "due|day|납품일|납품일 마감|due_date delivery_date\n"
        "revisions|#n1|수정 횟수|수정횟수 무료수정|revisions free_revisions",
        (
            "{client}에서 {task:을} 의뢰합니다. 작업료는 {pay}원, 납품은 {due}까지입니다.",
            "작업 의뢰서\n의뢰: {client}\n작업: {task}\n보수: {pay}원\n수정: {revisions}회",
            "안녕하세요, {freelancer}입니다. {task} 건은 {pay}원에 하겠습니다. 수정은 {revisions}번까지요.",
            "{freelancer} 님한테 {task} 맡겼어. {due}에 받기로 했어.",
            "{task} / {pay}원 / 수정 {revisions}회 / {due}",
            "A: {client} 일 할 만해요?\nB: {task}인데 {pay}원 준대요.",
            "계약금 절반은 먼저 받았고 {freelancer} 씨는 {due}까지 {task:을} 끝내야 한다. 의뢰한 곳은 {client}.",
            "수정이 {revisions}회라고 들었는데 {client:은} 벌써 열 번째 고쳐 달라고 합니다.",
            "{due}에 {client:로} 최종 파일을 보냈다. 맡은 일은 {task:이었}다.",
            "([[구인/급구/외주]]) {task} 하실 분, {due} 마감, {pay}원, 문의는 {client}",
        ),
    ),
    "safety_patrol": (
        "zone|=용접장/도장실/지게차 통로/화학 약품 창고/옥상 작업대/조립 3라인/변전실/식당 가스실/적재 선반/기숙사 계단/보일러실/크레인 아래|구역|구역 점검구역|zone area\n"
        "hazard|=소화기 없음/난간 흔들림/바닥 기름/전선 피복 벗겨짐/비상구 막힘/보호구 미착용/환풍기 멈춤/조명 꺼짐/사다리 파손/가스 냄새/안내판 떨어짐/과적|위험 요인|위험요인 지적|hazard finding\n"
        "inspector|person|점검자|점검자 안전관리자|inspector checker\n"
        "owner|person|조치 담당|조치담당 책임자|responsible action_owner\n"
        "due|day|조치 기한|조치기한 기한|due_date fix_by\n"
        "risk|=매우 높음/높음/보통/낮음/즉시 조치/1단계/2단계/3단계|위험도|위험도 위험등급|risk_level severity",
        (
            "{zone}에서 {hazard:을} 발견했습니다. 위험도는 {risk}, 점검자는 {inspector}입니다.",
            "안전 순찰\n구역: {zone}\n위험: {hazard}\n조치 담당: {owner}\n기한: {due}",
            "{owner} 님, {zone} {hazard} 건은 {due}까지 [[고쳐 주세요./조치 바랍니다./마쳐 주세요.]]",
            "{hazard}!! {zone:이에}요. 위험도는 '{risk}', 바로 올려 주세요.",
            "{zone} | {hazard} | {risk} | 점검 {inspector}",
            "A: {zone} 다 돌아봤어요?\nB: 네, {hazard} 하나 적었습니다. {owner} 님이 맡으실 거예요.",
            "석 달 동안 다친 사람은 없었지만 {inspector} 씨는 {zone}의 {hazard:을} 그냥 넘기지 않았다.",
            "{due}까지 고친다고 들었는데 {zone:은} 그대로네요. {owner} 님이 담당 아닌가요?",
            "위험도가 {risk:이라고} 적힌 {hazard} 사진을 {inspector} 님이 보내왔습니다.",
            "{due} 기한, {owner} 담당, {hazard}. 다음 순찰 때 다시 봅니다.",
        ),
    ),
    "trade_fair_booth": (
        "fair|=국제 식품 박람회/가구 전시회/봄꽃 산업전/스마트 공장전/유아용품 박람회/커피 쇼/농기계 전시회/창업 박람회/뷰티 엑스포/반려동물 산업전/도서전/캠핑 박람회|박람회|박람회 전시회|fair exhibition\n"
        "exhibitor|company|참가사|참가사 전시업체|exhibitor company\n"
        "booth|=A12/A27/B05/B31/C08/C19/D02/D44/E16/F07/G23|부스 번호|부스번호 자리|booth_number booth\n"
        "visitors|#=180/240/350/420/560/730/910/1200/1850|방문자 수|방문자수 관람객|visitors visitor_count\n"
        "leads|#n99|상담 건수|상담건수 상담|leads consultations\n"
        "manager|person|부스 책임자|부스책임자 담당|booth_manager manager",
        (
            "{exhibitor:이} {fair}에 나가 상담 {leads}건을 했습니다. 부스는 {booth}입니다.",
            "전시회 결과\n전시회: {fair}\n부스: {booth}\n방문자: {visitors}명\n상담: {leads}건",
            "{fair} 오시면 {booth:로} 들러 주세요. {manager} 님을 찾으시면 됩니다.",
            "{visitors}명이나 다녀갔어요! {exhibitor} 부스가 제일 붐볐대요.",
            "{booth} / {exhibitor} / {manager} / [[전기 신청함/집기 대여 완료/철거 예약]]",
            "A: {exhibitor} 자리가 어디예요?\nB: {booth}요. {manager} 씨가 지키고 있어요.",
            "준비한 전단 천 장이 동났고 {fair} 첫날에만 {visitors}명이 {exhibitor:을} 찾았다.",
            "상담이 {leads}건이라고 들었는데 {fair} 성과치고는 적지 않나요?",
            "{leads}건을 상담하고 명함을 받아 온 사람은 {manager}. 행사는 {fair}.",
            "{manager} 님께: {fair} 배치도가 나왔습니다. 우리 부스 번호는 {booth}입니다.",
        ),
    ),
    "ab_test": (
        "feature|=주문 버튼 색/첫 화면 문구/추천 상품 순서/가입 단계 수/배송비 표시/알림 보내는 때/검색창 크기/쿠폰 모양/사진 크기/가격 글씨체/할인 배너/후기 정렬|실험 대상|실험대상 바꾼것|feature tested_element\n"
        "users|#=800/1500/2400/3600/5000/8200/12000/20000|참여자 수|참여자수 사용자|users sample_size\n"
        "a_rate|#=11/13/14/16/17/19/21|A안 전환율(%)|A안전환율 A안|rate_a conversion_a\n"
        "b_rate|#=12/15/18/20/22/24/27|B안 전환율(%)|B안전환율 B안|rate_b conversion_b\n"
        "days|#=3/5/7/10/14/21/28|실험 일수|실험일수 기간|days duration_days\n"
        "planner|person|기획자|기획자 담당|planner owner",
        (
            "{feature:을} 바꿔 {days}일 동안 {users}명에게 시험했습니다. A안 {a_rate}%, B안 {b_rate}%입니다.",
            "실험 요약\n대상: {feature}\nA: {a_rate}%\nB: {b_rate}%\n담당: {planner}",
            "{planner} 님, B안이 {b_rate}% 나왔어요. A안은 {a_rate}%고요.",
            "{feature} 실험은 {days}일이면 끝납니다. 기획은 {planner} 님이 했어요.",
            "{feature} | n={users} | A {a_rate}% vs B {b_rate}%",
            "A: 몇 명한테 보여 줬어요?\nB: {users}명요. {feature} 실험은 {days}일 했어요.",
            "세 가지 안을 내놓았다가 하나는 버렸습니다. 남은 A안은 {a_rate}%, B안은 {b_rate}%. 바꾼 것은 {feature}.",
            "B안 전환율이 {b_rate}%라고 들었는데 {users}명이면 믿을 만한가요? {planner} 님 생각은요?",
            "{days}일 뒤 {planner} 씨는 A안({a_rate}%)을 버렸다.",
            "{users}명 가운데 A안을 본 쪽은 {a_rate}%만 샀다. {feature} 이야기다.",
        ),
    ),
    "visitor_pass": (
        "visitor|person|방문자|방문자 손님|visitor guest\n"
        "from_company|company|방문자 소속|소속 방문자소속|visitor_company affiliation\n"
        "host|person|만나는 직원|만나는직원 피방문자|host meets\n"
        "purpose|=설비 수리/면접/납품/회의 참석/소방 점검/계약 상담/견학/택배 수령/정수기 점검/취재/교육 강의/채권 확인|방문 목적|방문목적 용무|purpose reason\n"
        "badge|#n300|출입증 번호|출입증번호 명찰번호|badge_number pass_no\n"
        "enter|clock|들어온 시각|들어온시각 입장시각|entry_time check_in",
        (
            "{from_company} {visitor} 님이 {enter}에 들어오셨습니다. 용무는 {purpose}, 출입증 {badge}번입니다.",
            "방문 기록\n이름: {visitor}\n소속: {from_company}\n만날 직원: {host}\n목적: {purpose}",
            "{host} 님, 1층에 {visitor} 님 와 계세요. {purpose} 때문에 오셨대요.",
            "출입증 {badge}번, {visitor}, {enter}. [[아직 안 나감/주차 등록함/신분증 맡김]].",
            "손님: {host} 씨 만나러 왔는데요.\n안내: 어디서 오셨어요?\n손님: {from_company} {visitor}입니다.",
            "명찰을 두 개나 잃어버린 날, {badge}번만은 {visitor} 씨가 꼭 쥐고 있었다. 온 까닭은 {purpose}.",
            "{purpose:로} 오신다고 들었는데 {from_company} 분들은 {enter}에 다 들어오셨나요?",
            "{enter} / {purpose} / {host} 만남 / #{badge}",
            "{host} 님 앞으로 온 방문 신청: {from_company}, {purpose}. 승인해 주세요.",
            "{from_company}에서 온 {visitor} 님은 {enter}부터 {host} 님과 함께 있습니다.",
        ),
    ),
    "sample_request": (
        "requester|company|요청 회사|요청회사 요청사|requester company\n"
        "sample|=벽지 견본/원단 조각/타일 조각/단추 견본/바닥재/잉크/골판지 견본/페인트 색상표/리본 견본/가죽 조각|견본|견본 샘플|sample item\n"
        "pieces|#n30|개수|개수 견본수|pieces quantity\n"
        "color|color|색|색 빛깔|color\n"
        "ship|=퀵서비스/등기 우편/직접 방문/택배 착불/국제 특송/거래처 차량/고속버스 수화물|보내는 방법|보내는방법 발송방법|shipping_method ship_by\n"
        "manager|person|담당자|담당자 요청자|contact manager",
        (
            "{requester}에서 {color} {sample} {pieces}개를 요청했습니다. {ship:로} 보내 주세요.",
            "샘플 요청서\n회사: {requester}\n견본: {sample}\n색: {color}\n개수: {pieces}",
            "{manager}입니다. {sample} {pieces}개만 받아 볼 수 있을까요?",
            "{ship:로} {sample} 보냈어요. {manager} 님 앞으로요.",
            "{sample} x{pieces} / {color} / {ship} / {requester}",
            "A: 무슨 색으로 보내요?\nB: {color}요. {requester}에서 그걸로 달랬어요. {pieces}개요.",
            "처음 보낸 두 벌은 색이 달라 되돌아왔고 {requester:은} 다시 {color} {sample:을} 찾고 있습니다.",
            "{ship:은} 비싸다고 들었는데 {sample} {pieces}개쯤은 괜찮겠죠?",
            "{requester} {manager} 님이 전화로 부탁하셨습니다. 필요한 것은 {sample}, 색은 {color}.",
            "{pieces}개 모두 나갔음. [[돈은 안 받음./반납 필요 없음./성적서 동봉함.]] 견본: {sample}, 담당: {manager}",
        ),
    ),
    "franchise_opening": (
        "brand|=동네김밥/노란우산카페/하루국수/달빛치킨/초록세탁/바른독서실/꼬마문구/두손만두/별헤는빵집/산들피자/오늘반찬/맑은안경|상호|상호 브랜드|brand franchise\n"
        "branch|=시청점/대학로점/해변점/역전점/호수점/터미널점/산성점/북문점/강남대로점/은하점/시장점|지점|지점 점포|branch store\n"
        "owner|person|점주|점주 사장|owner store_owner\n"
        "pyeong|#n30|평수|평수 매장크기|size_pyeong area\n"
        "invest|#=4500/6000/7200/6600/8500/9200/9800|창업 비용(만 원)|창업비용 투자비|startup_cost investment\n"
        "open|day|개점일|개점일 문여는날|opening_date open_date",
        (
            "{brand} {branch:이} {open}에 문을 엽니다. 점주는 {owner} 님입니다.",
            "가맹 개설 보고\n상호: {brand}\n지점: {branch}\n평수: {pyeong}평\n비용: {invest}만 원",
            "나 드디어 {brand} 차린다! {invest}만 원 들었어. {open}에 놀러 와.",
            "{owner} 사장님, {branch} 간판이 나왔습니다. {pyeong}평이라 작은 걸로 했어요.",
            "{brand} / {branch} / {pyeong}평 / {open}",
            "A: {branch} 누가 맡았대?\nB: {owner} 씨. {invest}만 원 넣었대.",
            "열한 번째 가게라는데 {branch:은} 고작 {pyeong}평이다. 상호는 {brand}.",
            "{open}에 연다고 들었는데 {brand} {branch} 간판은 왜 안 달았나요?",
            "[[개점 축하/새 지점 소식/가맹 소식]]! {branch} ({brand}), 점주 {owner}",
            "{invest}만 원으로 {pyeong}평 가게를 꾸민 {owner} 씨는 {open:을} 손꼽아 기다린다.",
        ),
    ),
    "stock_count": (
        "item|=건전지/손 세정제/풀/종이컵/형광등/휴지/수성펜/고무장갑/생수/마스크/토너/쓰레기봉투/믹스커피/파일철|물품|물품 품목|item goods\n"
        "book|#=215/220/235/248/260/275/290/310/345|장부 수량|장부수량 전산재고|book_quantity system_count\n"
        "real|#=97/104/111/118/129/143/156/184/207|실제 수량|실제수량 실사재고|actual_quantity counted\n"
        "reason|=기록 빠뜨림/분실/파손 폐기/타 부서 사용/중복 등록/견본으로 나감/반품 미처리/도난 의심/포장 단위 착각|차이 원인|차이원인 이유|reason difference_cause\n"
        "counter|person|조사자|조사자 센사람|counter counted_by\n"
        "room|=지하 창고/3층 비품실/안내대 서랍/주방 선반/회의실 장/매장 뒤편/차량 적재함/문서고/외부 컨테이너|보관 장소|보관장소 위치|storage location",
        (
            "{item:은} 장부에 {book}개인데 실제로는 {real}개입니다. 원인은 {reason}입니다.",
            "재고 실사\n품목: {item}\n장부: {book}\n실제: {real}\n조사: {counter}",
            "{counter} 씨가 {room}에서 {item:을} 세어 보니 {real}개였어요.",
            "{item} 장부 수량 {book}, 실제 {real}, {reason}",
            "A: {item} 몇 개 남았어요?\nB: 전산에는 {book}개요. {room}에 있어요.",
            "두 번 세어도 같았다. {room}의 {item:은} {real}개. 조사자는 {counter}.",
            "{reason} 때문이라던데 {item} 장부 수량 {book:은} 언제 고치나요?",
            "실제로 센 것은 {real}개, 장부는 {book}개. [[차이 확인 중./조정 전표 올림./사유서 받음.]] {item}, {room}",
            "{room} 열쇠를 빌려 간 {counter} 님이 {item} 재고를 {real}개로 적어 왔습니다.",
            "{reason:이라고} 적힌 쪽지 한 장. 물품은 {item}, 센 사람은 {counter}.",
        ),
    ),
    "workplace_injury": (
        "worker|person|다친 직원|다친직원 재해자|injured_worker victim\n"
        "part|part|다친 부위|다친부위 부위|body_part injury_site\n"
        "cause|=미끄러짐/기계에 끼임/상자 떨어짐/사다리에서 떨어짐/뜨거운 물에 데임/칼에 베임/무거운 짐 들기/문에 부딪힘/약품 튐/계단 헛디딤/전선에 걸림|원인|원인 사고원인|cause accident_cause\n"
        "place|=주방/하역장/도장 라인/계단참/용접실/냉동 창고/자재 창고/옥상/실험실/포장 라인/기계실/주차 타워|장소|장소 사고장소|place location\n"
        "days|#n30|쉬는 일수|쉬는일수 휴업일|days_off lost_days\n"
        "witness|person|목격자|목격자 본사람|witness",
        (
            "{worker} 씨가 {place}에서 {part:을} 다쳤습니다. 원인은 {cause}, {days}일 쉽니다.",
            "재해 보고\n재해자: {worker}\n부위: {part}\n원인: {cause}\n목격자: {witness}",
            "{witness} 님이 봤는데 {worker} 씨가 {part:을} 다쳤대요. {place}에서요.",
            "{place} / {cause} / {part} / {days}일",
            "A: {worker} 씨 괜찮아요?\nB: {part:을} 좀 다쳐서 {days}일 쉰대요.",
            "세 사람이 함께 있었으나 다친 이는 {worker} 씨뿐이고 이를 본 {witness} 씨가 구급차를 불렀다. 까닭은 {cause}.",
            "{cause:이라고} 들었는데 {place}에 안전 표지가 없었나요? 그때 보셨다는 {witness} 님께 여쭙니다.",
            "{days}일이면 나을 거래요. {part}만 조심하면 된답니다. {worker} 드림",
            "[[산재 접수/사고 속보/안전 회의 자료]]: {place}, {cause}, 재해자 {worker}",
            "{part:을} 다친 까닭을 묻자 {worker} 씨는 {cause:이라고} 적었다. 본 사람은 {witness}.",
        ),
    ),
    "union_agreement": (
        "company|company|회사|회사 사업장|company employer\n"
        "chief|person|노조 대표|노조대표 위원장|union_leader representative\n"
        "raise|rate|임금 인상률(%)|인상률 임금인상|raise_percent wage_increase\n"
        "bonus|#=50/80/100/120/150/200/250/300|격려금(만 원)|격려금 일시금|bonus lump_sum\n"
        "benefit|=자녀 학자금/통근 버스 확대/안식 휴가/식당 개선/건강 검진 추가/교대제 개편/육아 휴직 연장/경조비 인상/휴게실 설치/재택근무 이틀/작업복 교체|새 복지|새복지 복지|benefit welfare\n"
        "day|day|합의일|합의일 타결일|agreed_on date",
        (
            "{company} 노사가 {day}에 임금 {raise}% 인상에 합의했다. 격려금은 {bonus}만 원이다.",
            "합의서 요약\n회사: {company}\n인상률: {raise}%\n격려금: {bonus}만 원\n복지: {benefit}",
            "조합원 여러분, {chief}입니다. {benefit:을} 얻어 냈습니다. 임금은 {raise}% 오릅니다.",
            "우리 월급 {raise}% 오른대! 격려금도 {bonus}만 원 준대.",
            "{day} 타결 / {raise}% / {benefit} / 위원장 {chief}",
            "A: {company} 협상 끝났나요?\nB: 네, {raise}% 올리기로 했어요.",
            "밤샘 협상 열세 번 끝에 {chief} 위원장은 {benefit} 약속을 받아 냈다. 합의한 날은 {day}.",
            "격려금이 {bonus}만 원이라던데 {company:은} 작년보다 적지 않나요?",
            "{company:은} {benefit:을} 내놓았고 노조는 {raise}% 안을 받아들였다.",
            "[[투표 결과/속보/사내 방송]] 찬성이 많아 {day} 합의안이 통과됐습니다. 격려금 {bonus}만 원, 인상 {raise}%.",
        ),
    ),
    "video_shoot": (
        "title|title|작품 제목|제목 작품명|title production\n"
        "director|person|감독|감독 연출|director\n"
        "scene|#n99|장면 번호|장면번호 씬|scene_number scene\n"
        "place|=폐교 운동장/방파제/옛 다방/옥상 빨래터/시골 기차역/병원 복도/메밀밭/지하 녹음실/재래시장/사찰 마당/빈 수영장/골목 계단|촬영지|촬영지 장소|location place\n"
        "call|clock|집합 시각|집합시각 모이는시각|call_time gather_time\n"
        "prop|=낡은 우산/빨간 전화기/자전거/편지 묶음/기타/여행 가방/깨진 거울/손전등/꽃무늬 찻잔/필름 사진기/강아지 인형/지팡이|소품|소품 준비물|prop",
        (
            "〈{title}〉 {scene}번 장면을 {place}에서 찍습니다. 집합은 {call}입니다.",
            "촬영 계획표\n작품: {title}\n감독: {director}\n장소: {place}\n소품: {prop}",
            "소품팀, {prop} 꼭 챙겨 주세요! {scene}번 장면에 나옵니다.",
            "{director} 감독님이 {call}까지 {place:로} 오래요.",
            "S#{scene} / {place} / {prop} / {call}",
            "A: 〈{title}〉 누가 찍어?\nB: {director} 감독. {place}에서 찍는대.",
            "비 때문에 네 시간을 기다렸지만 {director} 감독은 {scene}번 장면을 끝내 찍었다. 필요한 건 {prop} 하나였다.",
            "{call} 집합이라고 들었는데 {place}에 아무도 없어요. 〈{title}〉 팀 맞나요?",
            "{place} 촬영 허가 받음. {prop} 대여함. [[도시락 주문 완료./발전차 도착 예정./비 오면 연기.]] 감독 {director}",
            "{prop:을} 잃어버리는 {scene}번 장면은 〈{title}〉의 마지막 장면이다.",
        ),
    ),
    "model_training_run": (
        "run|=run-014/run-027/run-033/exp-05/exp-18/exp-42/trial-9/trial-21/base-3/night-7/tune-11|실행 이름|실행이름 실험이름|run_name run\n"
        "data|=뉴스 문장/영수증 사진/콜센터 음성/상품 후기/의료 영상/위성 사진/동화 글/표지판 사진/채팅 기록/악보/기상 자료|학습 자료|학습자료 데이터|training_data dataset\n"
        "steps|#=2000/5000/8000/12000/20000/35000/50000/90000|학습 단계 수|단계수 스텝|steps iterations\n"
        "accuracy|#=61/68/72/76/79/83/87/91/94|정확도(%)|정확도 성능|accuracy\n"
        "gpu|#n1|그래픽 카드 수|그래픽카드수 GPU수|gpus gpu_count\n"
        "note|=손실이 튐/과적합 조짐/메모리 부족/속도 느림/이상 없음/학습률 낮춤/조기 종료/자료 섞기 빠짐/저장 실패/결과 재현됨|메모|메모 비고|note remark",
        (
            "{run}: {data} 자료로 {steps}단계 학습, 정확도 {accuracy}%. 비고: {note}",
            "학습 기록\n이름: {run}\n자료: {data}\nGPU: {gpu}개\n정확도: {accuracy}%",
            "{run} 끝났어요. GPU {gpu}장으로 {steps}스텝 돌렸어요.",
            "{data:로} 가르친 모델이 {accuracy}%까지 맞혔습니다. 메모에는 {note:이라고} 적혀 있네요.",
            "[{run}] steps={steps} acc={accuracy} gpus={gpu} note={note}",
            "A: {run} 왜 멈췄어?\nB: {note}. {steps}스텝까지는 갔어.",
            "세 번은 실패했고 네 번째인 {run}에서 정확도가 {accuracy}% 나왔다. 쓴 자료는 {data}.",
            "정확도가 {accuracy}%라고 들었는데 {data} 시험에서도 그런가요? GPU는 {gpu}개 썼다면서요.",
            "밤새 GPU {gpu}개를 썼다. {data}, {steps}스텝. [[아침에 확인할 것./전기 요금이 걱정./서버실이 더웠음.]]",
            "{steps}단계에서 저장한 {run} 모델을 쓰세요. {note} 표시는 무시해도 됩니다.",
        ),
    ),
    "greenhouse_log": (
        "house|=1동/2동/3동/5동/7동/유리 온실/육묘장/비닐하우스 가/비닐하우스 나/북쪽 온실/시험 온실|온실|온실 동|greenhouse house\n"
        "crop|=딸기/파프리카/장미/상추/멜론/국화/오이/토마토 모종/백합/고추 모종/바질/블루베리|작물|작물 재배품목|crop plant\n"
        "humid|#=52/57/61/64/68/72/76/81/86|습도(%)|습도 공기습도|humidity\n"
        "liters|#=103/140/180/220/260/310/450/600|물 준 양(L)|급수량 물양|water_liters irrigation\n"
        "pest|=진딧물/응애/잿빛곰팡이/흰가루병/총채벌레/뿌리썩음/달팽이/온실가루이/탄저병/거세미나방/노균병|병해충|병해충 벌레|pest disease\n"
        "grower|person|재배자|재배자 기록자|grower recorder",
        (
            "{house} {crop}에 물 {liters}리터를 주었습니다. 습도는 {humid}%입니다.",
            "온실 일지\n동: {house}\n작물: {crop}\n습도: {humid}%\n병해충: {pest}\n기록: {grower}",
            "{grower} 씨, {crop} 잎 좀 보세요. {pest} 같아요.",
            "{house} 점검 결과 {pest}, 습도 {humid}%.",
            "{house} | {crop} | {liters}L | {humid}%",
            "A: {house}에 뭐 심었어요?\nB: {crop}요. {grower} 님이 키우세요.",
            "창을 두 시간 열어 두었더니 {house} 습도가 {humid}%까지 내려갔다. 물은 {liters}리터를 썼다.",
            "병해충 칸에 {pest:이라고} 적혀 있던데 {house} {crop:은} 괜찮나요?",
            "{liters}리터를 뿌렸고 습도계는 {humid}%를 가리켰습니다. 재배자 {grower}.",
            "([[아침 기록/교대 기록/주말 당번]]) {crop}: {pest}. {grower} 씀",
        ),
    ),
    "certification_renewal": (
        "cert|=ISO 9001/유기 가공 인증/어린이 제품 안전 인증/친환경 표지/정보 보호 인증/위생 등급/KC 인증/비건 인증/여성 친화 기업/가족 친화 기업/녹색 건축 인증/HACCP|인증|인증 인증이름|certification cert_name\n"
        "holder|company|인증 기업|인증기업 회사|holder company\n"
        "body|=한국품질원/새빛인증원/국제표준센터/안전시험소/환경표지협회/식품평가원/두레심사원/기술보증단/바른인증센터|심사 기관|심사기관 인증기관|certifying_body agency\n"
        "expires|day|만료일|만료일 유효기한|expiry_date valid_until\n"
        "fee|#big_money|심사비|심사비 비용|audit_fee fee\n"
        "missing|=내부 심사 기록/교육 이수증/공장 배치도/시험 성적서/원료 명세/개선 계획서/대표자 서명/사업자 등록증/소음 측정표|부족한 서류|부족서류 빠진서류|missing_document missing",
        (
            "{holder}의 {cert:이} {expires}에 만료됩니다. 심사비는 {fee}원입니다.",
            "갱신 심사 안내\n인증: {cert}\n기관: {body}\n만료: {expires}\n심사비: {fee}원",
            "{body}입니다. {missing:이} 빠졌습니다. 다시 보내 주세요. {cert} 갱신 건입니다.",
            "{cert} 갱신해야 돼요. {expires} 지나면 못 쓴대요.",
            "{holder} / {cert} / {missing} 누락 / ~{expires}",
            "A: {cert:은} 어디서 심사해요?\nB: {body}요. {fee}원 들어요.",
            "심사원 세 명이 다녀간 뒤 {holder:은} {missing} 말고는 모두 갖췄다는 말을 들었다. 심사한 곳은 {body}.",
            "{fee}원이라고 들었는데 {holder} 같은 작은 회사도 {cert} 심사비가 같은가요?",
            "<[[알림/갱신 예고/서류 요청]]> {missing:을} {body}에 내 주세요. 만료일은 {expires}.",
            "{body}에서 보낸 편지에는 {cert} 유효 기한이 {expires:이라고} 적혀 있었다.",
        ),
    ),
    "employee_course": (
        "course|=엑셀 심화/협상 기초/지게차 운전/직장 내 괴롭힘 예방/화재 대피/보고서 쓰기/고객 응대/재무제표 읽기/사진 보정/응급 처치/코딩 입문/발표 연습/개인정보 보호|교육 과정|과정 교육과정|course training\n"
        "trainee|person|수강 직원|수강직원 교육생|trainee employee\n"
        "trainer|person|강사|강사 가르친사람|trainer instructor\n"
        "hours|#=2/3/4/6/8/12/16/20/24|교육 시간(시간)|교육시간 시간수|hours training_hours\n"
        "score|#=64/69/73/77/82/86/89/92/95/98|시험 점수|시험점수 점수|score test_score\n"
        "status|=수료/미수료/재시험/진행 중/중도 포기/출석 부족/우수 수료|이수 상태|이수상태 결과|completion_status status",
        (
            "{trainee} 님은 {course} 과정 {hours}시간을 들었고 시험에서 {score}점을 받았습니다.",
            "교육 이수 내역\n과정: {course}\n직원: {trainee}\n강사: {trainer}\n상태: {status}",
            "{trainer} 강사님 {course} 수업 진짜 재밌어요. {hours}시간이 금방 갔어요.",
            "{trainee} 님의 이수 상태는 '{status}'입니다. 과정 이름은 {course}.",
            "{course} / 수강 {trainee} / {score} / {status}",
            "A: {course} 몇 점 받았어?\nB: {score}점. {trainer} 강사님이 칭찬하셨어.",
            "열 명 가운데 아홉은 졸았지만 {trainee} 씨는 {trainer} 강사의 말을 다 받아 적었다. 점수는 {score}점.",
            "{hours}시간을 다 채워야 한다고 들었는데 {trainee} 님은 왜 {status:이라고} 나오나요?",
            "[[교육팀 알림/이수 독려/결과 통보]]: {course}({hours}시간) 결과 {status}",
            "{score}점이면 {status} 처리됩니다. 가르친 사람은 {trainer}, 배운 사람은 {trainee}.",
        ),
    ),
    "recycling_pickup": (
        "material|=폐지/고철/폐플라스틱/빈 유리병/폐식용유/헌 옷/폐목재/알루미늄 캔/폐가전/폐타이어/스티로폼/폐전지/구리 전선 조각|수거 품목|품목 수거품|material item\n"
        "source|=아파트 단지/급식실/인쇄소/자동차 정비소/대형 식당/철거 현장/사무실 건물/대학 기숙사/가구 공장/세탁 공장/시장 상가|배출 장소|배출장소 나온곳|source pickup_site\n"
        "weight|#=108/150/240/320/410/560/730/880/1200|무게(kg)|무게 중량|weight_kg weight\n"
        "per_kg|#=40/55/70/90/95|kg당 값(원)|킬로당값 단가|price_per_kg unit_price\n"
        "collector|company|수거 업체|수거업체 업체|collector company\n"
        "driver|person|운전자|운전자 기사|driver",
        (
            "{collector:이} {source}에서 {material} {weight}kg을 거두어 갔습니다. kg당 {per_kg}원입니다.",
            "수거 전표\n품목: {material}\n장소: {source}\n무게: {weight}kg\n운전자: {driver}",
            "{driver} 기사님, {source:로} 와 주세요. {material:이} 꽉 찼어요.",
            "{material} 킬로에 {per_kg}원 쳐 준대요. {collector}에서요.",
            "{weight}kg / {material} / {per_kg}원 / {driver}",
            "A: {material} 누가 가져가요?\nB: {collector}요. {driver} 기사님이 오세요.",
            "트럭이 두 번 오간 끝에 {source}의 {material} {weight}킬로그램이 치워졌다.",
            "단가가 {per_kg}원이라고 들었는데 {material:은} 값이 또 내렸나요? {source} 관리인입니다.",
            "{weight}킬로그램을 싣고 간 사람은 {driver}. 내놓은 곳은 {source}, 업체는 {collector}.",
            "[[수거 완료/정산 안내/계량 결과]]: {material} {weight}kg x {per_kg}원",
        ),
    ),
    "energy_reading": (
        "building|=본관/신관/연구동/식당동/기숙사 2동/체육관/물류동/온실/전산 센터/별관/전시관|건물|건물 동|building site\n"
        "energy|=전기/도시가스/수돗물/지역난방/냉수/온수/중수도/압축 공기/증기|에너지 종류|종류 에너지|energy_type utility\n"
        "used|#=320/480/650/790/920/1100/1450/1800/2600|사용량|사용량 쓴양|usage consumption\n"
        "change|#percent|전달 대비 변화(%)|변화율 증감|change_percent change\n"
        "reader|person|검침원|검침원 읽은사람|meter_reader reader\n"
        "advice|=계기 교체/야간 가동 줄이기/타이머 설치/사용 시간 줄이기/설비 점검/빈방 차단/노후 장비 교체/주간 점검|권고|권고 제안|advice recommendation",
        (
            "{building} {energy} 사용량은 {used:이고} 지난달보다 {change}% 늘었습니다.",
            "검침표\n건물: {building}\n종류: {energy}\n사용량: {used}\n검침: {reader}",
            "{reader}입니다. {building} {energy} 계기 읽었어요. {used} 나왔습니다.",
            "{building:은} {energy:을} 너무 많이 써요. 권고: {advice}",
            "{building}|{energy}|{used}|+{change}%",
            "A: 왜 {change}%나 올랐죠?\nB: {building} {energy} 때문입니다. {advice:을} 권합니다.",
            "계기판 세 개 중 하나는 유리가 깨져 있었지만 {reader} 씨는 {used:이라는} 숫자를 읽어 냈다. {building}에서였다.",
            "{change}% 줄었다고 들었는데 {energy} 얘기인가요? 그래도 {advice:은} 해야겠죠?",
            "{advice} 한 가지만 지켜도 {energy} 사용량 {used:은} 쉽게 줄어든다. 검침한 이는 {reader}.",
            "[[이달의 에너지/절약 소식/시설팀 알림]] - {building} {energy} {change}% 감소!",
        ),
    ),
}
