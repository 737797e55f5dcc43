"""Schema families for text2sql: column words, families, and the variants built from a ``db_id``.

A family is one to three tables of a domain. ``build("school-17")`` is always the same variant of the family
``school``: names, prefixes, dropped and shuffled columns, types and layout come from a generator seeded with
the id. Columns are written ``english/variants=한국어/낱말:kind`` with kinds

    person · phone · email · date 2022-2025 · cat[값, 값] · name[값, 값] (``*`` before a value: a made-up word)
    int 1000-90000/500 원 price · real 1.0-5.0 점 high   (range, unit, adjectives)

Words used by many families stand in ``WORDS`` and are called by key: ``price 500-9000/100``, ``city``,
``category[과일, 채소]``. A trailing ``?`` is a column that may be NULL.
"""

from __future__ import annotations

import datetime
import random
import re
import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import korean  # noqa: E402

WORDS = {
    "person": "name/full_name=이름/성명:person",
    "age": "age=나이/연령:int 19-70 세 age",
    "gender": "gender/sex=성별:cat[남성, 여성]",
    "phone": "phone/phone_number/tel/contact=전화번호/연락처:phone",
    "email": "email/email_address/mail=이메일/이메일 주소/메일 주소:email",
    "city": "city/region=도시/지역:city",
    "country": "country/nation=국가/나라:cat[한국, 일본, 미국, 프랑스, 독일, 캐나다, 호주, 태국, 스페인]",
    "birth_date": "birth_date/birthday/date_of_birth=생년월일/생일/출생일:date 1970-2005",
    "join_date": "join_date/joined_at/signup_date=가입일/가입 날짜/가입 일자:date 2021-2025",
    "hire_date": "hire_date/hired_on/employment_date=입사일/입사 날짜:date 2012-2025",
    "start_date": "start_date/started_on/begin_date=시작일/시작 날짜:date 2022-2025",
    "end_date": "end_date/ended_on/finish_date=종료일/종료 날짜:date 2022-2025",
    "order_date": "order_date/ordered_at/ordered_on=주문일/주문 날짜/주문 일자:date 2023-2025",
    "reg_date": "created_at/registered_on/registration_date=등록일/등록 날짜:date 2022-2025",
    "visit_date": "visit_date/visited_on/visit_day=방문일/방문 날짜:date 2023-2025",
    "pay_date": "payment_date/paid_at/paid_on=결제일/결제 날짜:date 2023-2025",
    "salary": "salary/annual_salary/pay=연봉/급여:int 2400-9000/50 만원 pay",
    "tier": "tier/membership_level/member_grade=등급/회원 등급:cat[일반, 우수, 골드, 실버, 특별]",
    "points": "points/point_balance/reward_points=포인트/적립 포인트:int 100-9000/50 점 count",
    "status": "status/state/current_status=상태/현재 상태:cat",
    "category": "category/type/kind=분류/종류/유형:cat",
    "genre": "genre/genre_name=장르:cat",
    "price": "price/unit_price/sale_price=가격/값/판매가:int 1000-90000/500 원 price",
    "amount": "amount/total_amount/total_price=금액/총액:int 5000-300000/500 원 big",
    "fee": "fee/charge/usage_fee=요금/이용 요금/이용료:int 2000-80000/500 원 price",
    "discount": "discount_rate/discount/discount_percent=할인율:int 1-50 % high",
    "stock": "stock/stock_quantity/inventory=재고/재고 수량/재고량:int 1-300 개 count",
    "quantity": "quantity/qty/item_count=수량/개수:int 1-60 개 count",
    "rating": "rating/avg_rating/star_rating=평점/별점:real 1.0-5.0 점 high",
    "score": "score/test_score/result_score=점수/성적:int 35-100 점 high",
    "weight": "weight/weight_kg/total_weight=무게/중량:real 0.5-60.0 kg heavy",
    "height": "height/height_cm=키/신장:int 150-199 cm tall",
    "capacity": "capacity/max_people/max_capacity=정원/수용 인원/최대 인원:int 10-300/5 명 count",
    "area": "area/area_sqm/floor_area=면적/넓이:int 20-400 ㎡ wide",
    "distance": "distance/distance_km=거리/이동 거리:real 0.5-90.0 km far",
    "duration": "duration/duration_minutes/minutes=소요 시간/걸린 시간:int 20-240/5 분 long",
    "year": "year/release_year/start_year=연도/해당 연도:int 1985-2025 년 year",
    "floor": "floor/floor_number/floor_no=층/층수:int 1-20 층 floor",
    "seats": "seats/seat_count/number_of_seats=좌석 수/좌석 개수:int 20-400/2 석 count",
    "views": "views/view_count/hits=조회 수/조회 횟수:int 30-9000/10 회 count",
    "budget": "budget/total_budget/budget_amount=예산/총예산:int 100-9000/50 만원 big",
    "sales": "sales/revenue/sales_amount=매출/매출액:int 100-9000/20 만원 big",
    "members": "member_count/members/people_count=인원/인원수:int 5-120 명 count",
    "color": "color/colour/color_name=색상/색깔/색:cat[빨강, 파랑, 검정, 하양, 초록, 노랑, 은색, 회색]",
    "maker": "maker/manufacturer/brand=제조사/제조업체:cat[가온산업, 나래전자, 미르공업, 새론기업, 한빛상사, 도담제작소]",
    "department": "department/dept/division=부서/소속 부서:cat[총무부, 영업부, 개발부, 인사부, 기획부, 홍보부]",
    "position": "position/job_title/job_position=직급/직책:cat[사원, 대리, 과장, 차장, 부장, 팀장]",
    "size": "size/size_type=크기/규격:cat[소형, 중형, 대형, 특대형]",
    "weekday": "weekday/day_of_week=요일:cat[월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일]",
    "method": "payment_method/pay_method/method=결제 수단/결제 방법:cat[카드, 현금, 계좌이체, 상품권]",
    "grade": "grade/school_year/grade_level=학년:int 1-6 학년 order",
    "level": "level/current_level/lv=레벨:int 1-90 레벨 high",
    "language": "language/lang=언어/사용 언어:cat[한국어, 영어, 일본어, 중국어, 프랑스어, 독일어]",
}

# (more, less) as adnominal forms; the first of each is used most.
ADJECTIVES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "price": (("비싼", "높은"), ("싼", "낮은", "저렴한")),
    "big": (("큰", "많은"), ("작은", "적은")),
    "count": (("많은",), ("적은",)),
    "high": (("높은",), ("낮은",)),
    "heavy": (("무거운", "많이 나가는"), ("가벼운", "적게 나가는")),
    "tall": (("큰",), ("작은",)),
    "wide": (("넓은", "큰"), ("좁은", "작은")),
    "far": (("먼", "긴"), ("가까운", "짧은")),
    "long": (("긴",), ("짧은",)),
    "age": (("많은",), ("적은",)),
    "pay": (("높은", "많은"), ("낮은", "적은")),
    "year": (("늦은",), ("이른", "빠른")),
    "floor": (("높은",), ("낮은",)),
    "order": (("높은",), ("낮은",)),
    "fast": (("빠른",), ("느린",)),
    "strong": (("강한", "센"), ("약한",)),
    "date": (("늦은",), ("이른", "빠른")),
}
SUMMABLE = {"price", "pay", "big", "count", "heavy", "far", "long", "wide"}
AVERAGED = SUMMABLE | {"age", "high", "tall", "fast", "strong"}

CITIES = (
    (
        "서울",
        "부산",
        "대구",
        "인천",
        "광주",
        "대전",
        "수원",
        "청주",
        "전주",
        "강릉",
        "춘천",
        "제주",
        "여수",
        "원주",
    ),
    ("울산", "포항", "목포", "안동", "통영", "속초", "경주", "김해", "순천", "천안"),
)
MADE_UP = (
    tuple(
        "가온 나래 다솜 라온 미르 새론 아라 한별 푸른 별빛 달빛 은하 솔바람 초록 노을 햇살 물결 구름 무지개 이슬 바람 하늘 단비 꽃길 "
        "새벽 겨울 여름 봄날 가을 들꽃 소나무 나무 돌담 언덕 오솔길 반딧불 느티 민들레 해오름 큰솔 작은 둥근 빛나는 조용한 느린 오래된 "
        "따뜻한 즐거운 행복한 맑은 고운 너른 하얀 붉은 금빛 은빛 파란 동쪽 서쪽 남쪽 북쪽 첫째 둘째".split()
    ),
    tuple(
        "다온 마루 보람 슬기 온새 윤슬 해솔 여울 도래 시나브로 눈꽃 샛별 참한 깊은 산뜻한 검은 고요한 포근한".split()
    ),
)

# name | 도메인 | tables: "english/variants | 한국어/낱말 | counter one | parent or - | columns".
# The order is training (30), validation (6), test (9).
FAMILIES_TEXT = """
school | 학교
departments/majors/faculties | 학과/전공 | 개 것 | - | name[국문학과, 수학과, 물리학과, 화학과, 사학과, 음악학과, 건축학과, 경영학과, 간호학과, 철학과, 통계학과]; building=건물/사용 건물:cat[인문관, 과학관, 예술관, 공학관, 본관]; founded_year/established_year=설립 연도/개설 연도:int 1950-2020 년 year; phone?; capacity
students/pupils/learners | 학생/재학생 | 명 사람 | departments | person; grade; score; city; birth_date; gender; email?
scholarships/grants | 장학금/장학금 내역 | 건 것 | students | category[성적 장학금, 근로 장학금, 지역 장학금, 봉사 장학금]; amount; start_date
hospital | 병원
doctors/physicians | 의사/담당 의사 | 명 사람 | - | person; specialty/major_field=전문 분야/진료 과목:cat[내과, 외과, 소아과, 안과, 피부과, 치과, 정형외과]; career_years/experience_years=경력 연수/경력:int 1-35 년 count; hire_date; phone?; salary
appointments/bookings/visits | 진료 예약/예약 | 건 것 | doctors | patient_name/patient=환자 이름/환자명:person; visit_date; status[완료, 취소, 대기, 진행]; fee; symptom/complaint=증상:cat[두통, 기침, 발열, 복통, 요통, 어지럼증]
library | 도서관
books/library_books | 도서/책 | 권 것 | - | title/book_title=제목/책 제목:name[*산책, *정원, *기차, *편지, *항해, *노래, *이야기, *우체국]; author/writer=저자/지은이:person; genre[소설, 시, 역사, 과학, 예술, 만화, 수필]; publish_year/published_year=출판 연도/출간 연도:int 1980-2025 년 year; pages/page_count=쪽수/페이지 수:int 80-900/4 쪽 count; stock 1-12
loans/rentals/borrowings | 대출 기록/대출 | 건 것 | books | borrower/borrower_name=대출자/빌린 사람:person; loan_date/borrowed_on=대출일/빌린 날짜:date 2023-2025; return_date/returned_on=반납일/반납 날짜:date 2023-2025?; overdue_days/late_days=연체 일수/연체일:int 0-30 일 count; late_fee/penalty=연체료:int 0-9000/100 원 price
shop | 쇼핑몰
customers/buyers/shoppers | 고객/구매자 | 명 사람 | - | person; city; tier; points; join_date; email?; age
orders/purchases | 주문/주문 내역 | 건 것 | customers | product_name/item_name=상품명/상품 이름:cat[무선 청소기, 운동화, 전기 주전자, 책상 조명, 겨울 외투, 등산 가방, 찻잔 세트]; amount; quantity; order_date; status[결제 완료, 배송 중, 배송 완료, 취소, 환불]; method
hotel | 호텔
hotels/inns/lodgings | 호텔/숙소 | 곳 곳 | - | name[*호텔, *여관, *리조트, *민박, *게스트하우스]; city; rating; room_count/rooms=객실 수:int 10-300/5 개 count; open_year/opening_year=개업 연도:int 1985-2024 년 year; phone?
rooms/guest_rooms | 객실/방 | 개 것 | hotels | room_type/class=객실 유형/방 종류:cat[1인실, 2인실, 온돌방, 특실, 가족실]; room_rate/night_price=숙박료/1박 요금:int 40000-350000/5000 원 price; floor; capacity 1-8/1; status[비어 있음, 사용 중, 청소 중, 수리 중]
game | 게임
players/users/gamers | 플레이어/이용자 | 명 사람 | - | nickname/user_name=닉네임/별명:name[*고양이, *기사, *여우, *마법사, *토끼, *용사]; level; join_date; play_hours/total_hours=플레이 시간/게임 시간:int 5-900 시간 long; gold/coins=보유 금화/금화:int 100-90000/100 개 count; email?
characters/heroes/avatars | 캐릭터 | 개 것 | players | name[*검사, *궁수, *사제, *도적, *마녀, *수호자]; job/role=직업:cat[전사, 궁수, 마법사, 사제, 도적]; hp/health=체력:int 100-5000/20 점 high; attack/attack_power=공격력:int 10-900 점 high; created_at/made_on=생성일/만든 날짜:date 2022-2025
items/equipment_items | 아이템/장비 | 개 것 | characters | category[무기, 방어구, 물약, 장신구]; price 10-9000/10; rarity/rare_grade=희귀도:cat[일반, 고급, 희귀, 전설]; durability=내구도:int 1-100 점 high
sports | 스포츠
teams/clubs/squads | 팀/구단 | 팀 것 | - | name[*호랑이, *독수리, *돌고래, *사자, *늑대, *곰]; city; founded_year/established_year=창단 연도:int 1970-2020 년 year; wins/win_count=승리 횟수/승수:int 0-80 승 count; losses/loss_count=패배 횟수/패수:int 0-80 패 count; budget
athletes/team_players | 선수 | 명 사람 | teams | person; position/play_position=포지션/수비 위치:cat[공격수, 수비수, 골키퍼, 미드필더]; age 18-38; height; goals/goal_count=득점/골 수:int 0-40 골 count; salary 3000-90000/100
movie | 영화
directors/filmmakers | 감독 | 명 사람 | - | person; country; birth_date; debut_year/first_year=데뷔 연도:int 1975-2018 년 year; awards/award_count=수상 횟수:int 0-30 회 count
movies/films | 영화 | 편 것 | directors | title/movie_title=제목/영화 제목:name[*바다, *약속, *여름, *도시, *그림자, *비밀, *여행]; genre[코미디, 액션, 공포, 로맨스, 다큐멘터리, 애니메이션]; release_year/released_year=개봉 연도:int 1990-2025 년 year; running_time/runtime=상영 시간/러닝타임:int 70-190 분 long; audience/audience_count=관객 수:int 10-1200/10 만명 count; rating
logistics | 물류
warehouses/depots | 창고/물류 창고 | 곳 곳 | - | name[*창고, *물류센터, *집하장, *보관소]; city; area 200-9000/50; manager/manager_name=관리자/책임자:person; open_date/opened_on=개소일:date 2010-2024
shipments/deliveries/parcels | 배송/배송 건 | 건 것 | warehouses | receiver/recipient=수령인/받는 사람:person; weight; status[접수, 이동 중, 배송 완료, 반송]; ship_date/shipped_on=발송일/보낸 날짜:date 2023-2025; delivery_fee/shipping_fee=배송비/운임:int 2500-30000/100 원 price; distance
cafe | 카페
branches/stores/shops | 지점/매장 | 곳 곳 | - | name[*카페, *커피집, *찻집, *다방]; city; seats 10-120/2; open_date/opened_on=개점일/문 연 날짜:date 2012-2025; manager/manager_name=점장/매니저:person; sales
menus/drinks/menu_items | 메뉴/음료 | 개 것 | branches | name[*라테, *홍차, *에이드, *케이크, *빙수, *쿠키]; category[커피, 차, 주스, 디저트, 빵]; price 2000-9500/100; calories/kcal=열량/칼로리:int 5-700 칼로리 count; sold_count/sales_count=판매량/판매 수량:int 1-900 개 count
estate | 부동산
agents/realtors | 중개사/공인중개사 | 명 사람 | - | person; office/office_name=사무소/소속 사무소:cat[새집 부동산, 햇살 부동산, 한마음 부동산, 다정 부동산]; phone?; career_years/experience_years=경력 연수/경력:int 1-30 년 count; city
houses/properties/listings | 매물/집 | 채 것 | agents | house_type/building_type=주택 유형/집 종류:cat[아파트, 빌라, 단독주택, 오피스텔, 원룸]; area; price 5000-95000/500 만원 price; floor; built_year/year_built=준공 연도/지어진 연도:int 1980-2025 년 year; rooms/room_count=방 개수/방 수:int 1-6 개 count
airline | 항공
airports/airfields | 공항 | 곳 곳 | - | name[*공항, *국제공항, *비행장]; city; country; gates/gate_count=탑승구 수:int 3-90 개 count; open_year/opening_year=개항 연도:int 1960-2020 년 year
flights/air_routes | 항공편/비행편 | 편 것 | airports | flight_no/flight_number=편명/항공편 번호:code; destination/arrival_city=도착지/목적지:city; flight_date/departure_date=출발일/운항일:date 2024-2025; fare/ticket_price=운임/항공료:int 40000-900000/5000 원 price; seats; duration 40-780/5
bank | 은행
clients/bank_customers | 고객/예금주 | 명 사람 | - | person; age; job/occupation=직업:cat[회사원, 교사, 자영업자, 간호사, 농부, 학생]; city; credit_score=신용 점수:int 400-990 점 high; phone?
accounts/bank_accounts | 계좌/통장 | 개 것 | clients | account_type/product_type=계좌 종류/예금 종류:cat[보통예금, 정기예금, 적금, 청약]; balance/current_balance=잔액/잔고:int 1000-9900000/1000 원 big; opened_on/open_date=개설일/개설 날짜:date 2015-2025; interest_rate/rate=이자율/금리:real 0.5-6.0 % high; status[정상, 휴면, 해지]
transfers/remittances | 이체/이체 내역 | 건 것 | accounts | receiver/recipient=받는 사람/수취인:person; amount; transfer_date/sent_on=이체일/보낸 날짜:date 2024-2025; fee 0-3000/100; memo=메모/비고:cat[월세, 용돈, 회비, 식비, 축의금]?
farm | 농장
farms/farmlands | 농장/농가 | 곳 곳 | - | name[*농장, *과수원, *목장, *밭]; owner/owner_name=농장주/주인:person; city; area 300-9000/50; founded_year/established_year=설립 연도:int 1980-2022 년 year
crops/harvests | 작물/농작물 | 개 것 | farms | crop_name/name=작물명/작물 이름:cat[감자, 고구마, 배추, 토마토, 딸기, 옥수수, 마늘]; planted_on/planting_date=심은 날짜/파종일:date 2022-2025; yield_kg/harvest_amount=수확량/생산량:int 20-3000/10 kg count; price 500-9000/100; season=재배 계절/계절:cat[봄, 여름, 가을, 겨울]
weather | 날씨 관측
stations/observatories | 관측소/기상 관측소 | 곳 곳 | - | name[*관측소, *기상대, *측후소]; city; altitude/elevation=고도/해발 고도:int 5-1500/5 미터 high; install_date/installed_on=설치일:date 1990-2023; manager/manager_name=담당자/책임자:person
observations/measurements/weather_logs | 관측 기록/관측값 | 건 것 | stations | observed_on/observation_date=관측일/관측 날짜:date 2023-2025; temperature/temp=기온/온도:real -12.0-36.0 도 high; humidity/humidity_pct=습도:int 20-99 % high; rainfall/precipitation=강수량/비의 양:real 0.0-90.0 밀리미터 count; wind_speed/wind=풍속/바람 세기:real 0.1-25.0 m/s strong; weather/sky=날씨/하늘 상태:cat[맑음, 흐림, 비, 눈, 안개]
subscription | 구독 서비스
plans/pricing_plans | 요금제/구독 상품 | 개 것 | - | name[기본형, 표준형, 고급형, 가족형, 학생형, 기업형, 체험형, 실속형, 야간형, 주말형]; monthly_fee/month_price=월 요금/월 이용료:int 3000-60000/100 원 price; max_devices/device_limit=최대 기기 수/기기 수:int 1-10 대 count; reg_date; quality/video_quality=화질:cat[일반 화질, 고화질, 초고화질]
subscribers/members/users | 구독자/가입자 | 명 사람 | plans | person; age; join_date; city; status[이용 중, 일시 정지, 해지]; watch_hours/usage_hours=시청 시간/이용 시간:int 1-400 시간 long; email?
club | 동아리
clubs/circles/student_clubs | 동아리/모임 | 개 것 | - | name[*합창단, *사진반, *연극반, *독서회, *등산회, *밴드]; category[음악, 운동, 학술, 봉사, 예술]; room/club_room=동아리방/활동 장소:cat[학생회관, 체육관, 음악실, 소강당]; budget 10-900/10; founded_year/established_year=창립 연도:int 1980-2023 년 year
members/club_members | 회원/부원 | 명 사람 | clubs | person; grade 1-4; join_date; role/club_role=역할/맡은 일:cat[회장, 부회장, 총무, 일반 회원]; paid_fee/dues=납부 회비/회비:int 5000-60000/1000 원 big; phone?
survey | 설문
surveys/questionnaires | 설문/설문 조사 | 건 것 | - | title/survey_title=제목/설문 제목:name[*만족도 조사, *이용 실태 조사, *의견 조사, *수요 조사]; topic/subject=주제:cat[교통, 급식, 여가, 주거, 환경, 교육]; start_date; end_date?; target_count/goal_count=목표 인원/목표 응답 수:int 50-900/10 명 count
responses/answers | 응답/설문 응답 | 건 것 | surveys | respondent/respondent_name=응답자/응답자 이름:person; age 14-75; gender; satisfaction/satisfaction_score=만족도/만족도 점수:int 1-10 점 high; answered_on/response_date=응답일/응답 날짜:date 2023-2025; comment/opinion=의견/기타 의견:cat[매우 좋음, 보통, 아쉬움, 불편함]?
recruit | 채용
companies/firms/employers | 회사/기업 | 곳 곳 | - | name[*전자, *식품, *건설, *소프트, *물산, *출판]; industry/business_type=업종/산업 분야:cat[제조, 유통, 금융, 정보기술, 교육, 의료]; city; employees/employee_count=직원 수/사원 수:int 10-5000/10 명 count; founded_year/established_year=설립 연도:int 1960-2022 년 year
jobs/job_postings/openings | 채용 공고/공고 | 건 것 | companies | title/job_name=공고 제목/모집 직무:cat[백엔드 개발자, 회계 담당자, 영업 사원, 디자이너, 물류 관리자, 연구원]; salary; deadline/closing_date=마감일/지원 마감일:date 2024-2025; career_type/experience_level=경력 구분/지원 구분:cat[신입, 경력, 무관]; applicants/applicant_count=지원자 수:int 1-300 명 count
parking | 주차장
parking_lots/lots/car_parks | 주차장 | 곳 곳 | - | name[*주차장, *주차타워, *공영주차장]; city; spaces/space_count=주차 면수/주차 칸 수:int 20-600/5 면 count; hourly_fee/fee_per_hour=시간당 요금/1시간 요금:int 500-6000/100 원 price; floors/floor_count=총 층수/층 개수:int 1-8 층 count; phone?
entries/parking_records | 주차 기록/입차 기록 | 건 것 | parking_lots | car_number/plate_number=차량 번호/차 번호:plate; car_type/vehicle_type=차종/차량 종류:cat[승용차, 승합차, 화물차, 경차]; entry_date/entered_on=입차일/들어온 날짜:date 2024-2025; parked_minutes/parking_minutes=주차 시간/머문 시간:int 10-720/5 분 long; paid_amount/parking_fee=주차 요금/낸 요금:int 500-40000/100 원 price
company | 회사
departments/teams/divisions | 부서/팀 | 개 것 | - | name[총무부, 영업부, 개발부, 인사부, 기획부, 홍보부, 재무부, 품질부, 연구부, 구매부, 법무부]; location/office=위치/사무실 위치:cat[본관, 별관, 신관, 연구동]; budget; phone?; manager/manager_name=부서장/책임자:person
employees/staff_members/workers | 직원/사원 | 명 사람 | departments | person; position; salary; hire_date; age; city; email?
restaurant | 음식점
restaurants/eateries/diners | 음식점/식당 | 곳 곳 | - | name[*식당, *국밥집, *분식, *밥상, *국숫집]; cuisine/food_type=음식 종류/요리 종류:cat[한식, 중식, 일식, 양식, 분식]; city; rating; seats 10-150/2; phone?
reservations/table_bookings | 예약/식사 예약 | 건 것 | restaurants | guest_name/booker=예약자/예약자 이름:person; reserved_on/reservation_date=예약일/예약 날짜:date 2024-2025; party_size/guest_count=예약 인원/손님 수:int 1-20 명 count; deposit=예약금/보증금:int 0-90000/1000 원 big; status[확정, 취소, 방문 완료]; request/special_request=요청 사항/요청:cat[창가 자리, 아기 의자, 조용한 자리, 단체석]?
gym | 체육관
trainers/coaches/instructors | 트레이너/강사 | 명 사람 | - | person; specialty/major_field=전문 분야/담당 종목:cat[요가, 수영, 근력 운동, 필라테스, 권투]; hire_date; age 22-50; hourly_pay/pay_per_hour=시급/시간당 급여:int 12000-60000/500 원 pay; phone?
lessons/sessions/classes | 수업/강습 | 개 것 | trainers | title/lesson_name=수업명/수업 이름:name[*요가, *수영, *체조, *달리기, *권투]; weekday; capacity 4-40/1; fee 5000-90000/1000; duration 30-120/5; level_name/difficulty=난이도:cat[초급, 중급, 고급]
online_course | 온라인 강의
courses/lectures/online_courses | 강의/강좌 | 개 것 | - | title/course_title=제목/강의명:name[*통계학, *파이썬, *글쓰기, *회계, *영어 회화, *사진]; teacher/instructor=강사/강의자:person; price 10000-300000/1000; category[프로그래밍, 외국어, 경영, 예술, 취미]; duration 60-3000/10; rating
enrollments/registrations | 수강 신청/수강 기록 | 건 것 | courses | student_name/learner=수강생/수강생 이름:person; enrolled_on/enroll_date=신청일/수강 신청일:date 2023-2025; progress/progress_rate=진도율/진도:int 0-100 % high; score; completed_on/completion_date=수료일/수료 날짜:date 2024-2025?
pet | 동물병원
owners/guardians/pet_owners | 보호자/반려인 | 명 사람 | - | person; city; phone?; reg_date; pet_count/number_of_pets=반려동물 수:int 1-9 마리 count
pets/animals | 반려동물/동물 | 마리 것 | owners | name[보리, 초코, 구름, 콩이, 나비, 두부, 호두, 마루, 까미, 단추, 율무, 감자, 자두, 모카, 밤톨]; species/animal_type=동물 종류/종:cat[개, 고양이, 토끼, 햄스터, 앵무새]; age 1-17; weight; gender[수컷, 암컷]; birth_date 2008-2024
treatments/checkups | 진료/진료 기록 | 건 것 | pets | treated_on/treatment_date=진료일/진료 날짜:date 2023-2025; disease/diagnosis=병명/진단명:cat[장염, 피부염, 결막염, 관절염, 감기]; cost/treatment_fee=진료비/치료비:int 10000-400000/1000 원 price
music | 음악
artists/singers/musicians | 가수/음악가 | 팀 것 | - | name[*밴드, *합주단, *트리오, *중창단]; genre[발라드, 록, 재즈, 힙합, 트로트]; debut_year/first_year=데뷔 연도:int 1980-2024 년 year; followers/fan_count=팬 수/팔로워 수:int 100-90000/100 명 count; country
songs/tracks | 노래/곡 | 곡 것 | artists | title/song_title=제목/노래 제목:name[*편지, *고백, *기억, *골목, *파도, *계절]; length/length_seconds=재생 시간/곡 길이:int 120-420 초 long; released_on/release_date=발매일/발매 날짜:date 2010-2025; plays/play_count=재생 횟수/재생 수:int 100-90000/100 회 count; language
factory | 공장
machines/equipments | 기계/설비 | 대 것 | - | name[*절단기, *용접기, *포장기, *압축기, *선반]; maker; install_date/installed_on=설치일/설치 날짜:date 2010-2024; power/power_kw=소비 전력/전력:int 1-90 kW high; status[가동 중, 정지, 수리 중]; price 200-9000/50 만원 price
inspections/maintenances | 점검/점검 기록 | 건 것 | machines | inspector/inspector_name=점검자/점검한 사람:person; inspected_on/inspection_date=점검일/점검 날짜:date 2023-2025; result/inspection_result=점검 결과/결과:cat[정상, 주의, 불량]; cost/inspection_cost=점검 비용/비용:int 10000-900000/5000 원 price; duration 20-300/5
pharmacy | 약국
medicines/drugs | 약/의약품 | 개 것 | - | name[*정, *시럽, *연고, *캡슐, *가루약]; maker; price 1000-40000/100; stock; expiry_date/expires_on=유통 기한/사용 기한:date 2024-2028; category[진통제, 소화제, 감기약, 비타민, 연고]
prescriptions/dispenses | 처방/처방전 | 건 것 | medicines | patient_name/patient=환자 이름/환자명:person; prescribed_on/prescription_date=처방일/처방 날짜:date 2023-2025; dose_days/days=복용 일수/복용 기간:int 1-60 일 count; doctor_name/doctor=처방 의사/의사 이름:person; quantity
theater | 공연장
theaters/halls/venues | 공연장/극장 | 곳 곳 | - | name[*극장, *아트홀, *소극장, *음악당]; city; seats 50-2000/10; open_year/opening_year=개관 연도:int 1970-2023 년 year; rental_fee/rent=대관료:int 100000-3000000/50000 원 price; phone?
performances/shows/concerts | 공연 | 회 것 | theaters | title/show_title=제목/공연 제목:name[*음악회, *연극, *무용극, *뮤지컬, *국악 한마당]; genre[연극, 음악회, 무용, 뮤지컬, 국악]; show_date/performed_on=공연일/공연 날짜:date 2023-2025; ticket_price/price=표 가격/입장료:int 5000-150000/1000 원 price; audience/audience_count=관객 수/관람객 수:int 10-2000/5 명 count
delivery | 배달
riders/couriers | 배달원/기사 | 명 사람 | - | person; vehicle/vehicle_type=이동 수단/운송 수단:cat[오토바이, 자전거, 승용차, 도보]; city; rating; join_date; phone?
deliveries/delivery_orders | 배달/배달 건 | 건 것 | riders | menu/food_name=메뉴/음식 이름:cat[짜장면, 피자, 김밥, 치킨, 떡볶이, 냉면]; distance; delivery_fee/fee=배달비/배달료:int 1000-9000/100 원 price; delivered_on/delivery_date=배달일/배달 날짜:date 2024-2025; duration 5-90/1; rating_by_user/user_rating=고객 평점/손님 평점:int 1-5 점 high?
energy | 전력
buildings/facilities | 건물/시설 | 채 것 | - | name[*빌딩, *회관, *타워, *상가, *체육관]; city; floors/floor_count=총 층수/층 개수:int 1-40 층 count; area 200-9000/50; built_year/completion_year=준공 연도/지어진 연도:int 1970-2024 년 year; purpose/use_type=용도:cat[업무용, 상업용, 주거용, 교육용]
power_usages/meter_readings | 전력 사용 기록/검침 기록 | 건 것 | buildings | measured_on/reading_date=측정일/검침일:date 2023-2025; usage_kwh/power_usage=전력 사용량/사용량:int 50-9000/10 kWh count; cost/electricity_fee=전기 요금/전기료:int 10000-900000/1000 원 price; peak_kw/peak_power=최대 전력:int 5-400 kW high; energy_source/source=전력원/발전 방식:cat[태양광, 풍력, 수력, 화력]
# validation
museum | 박물관
exhibitions/exhibits | 전시/전시회 | 건 것 | - | title/exhibition_title=제목/전시 제목:name[*유물전, *도자기전, *민속전, *과학전, *지도전]; category[역사, 과학, 민속, 자연, 예술]; start_date; end_date?; fee 1000-20000/500; capacity
visitors/guests | 관람객/방문객 | 명 사람 | exhibitions | person; age 7-80; visit_date; city; satisfaction/satisfaction_score=만족도/만족도 점수:int 1-10 점 high; email?
bicycle | 공유 자전거
stations/docks/bike_stations | 대여소/자전거 대여소 | 곳 곳 | - | name[*대여소, *정류장, *광장, *역앞]; city; rack_count/racks=거치대 수:int 5-60 개 count; install_date/installed_on=설치일/설치 날짜:date 2015-2024; manager/manager_name=담당자/관리자:person
rides/bike_trips | 대여 기록/이용 기록 | 건 것 | stations | rider_name/user_name=이용자/이용자 이름:person; ride_date/rented_on=대여일/이용 날짜:date 2024-2025; distance; duration 5-180/5; fee 500-9000/100; pass_type/ticket_type=이용권 종류/이용권:cat[1일권, 1시간권, 정기권, 회원권]
bakery | 빵집
bakers/chefs | 제빵사/요리사 | 명 사람 | - | person; career_years/experience_years=경력 연수/경력:int 1-30 년 count; hire_date; salary; phone?
breads/bakery_items | 빵/제품 | 개 것 | bakers | name[*식빵, *단팥빵, *크림빵, *바게트, *모닝빵]; category[식사 빵, 간식 빵, 케이크, 과자]; price 1000-20000/100; stock; calories/kcal=열량/칼로리:int 90-800 칼로리 count; baked_on/baking_date=구운 날짜/제조일:date 2024-2025
volunteer | 자원봉사
organizations/agencies | 단체/봉사 단체 | 곳 곳 | - | name[*봉사단, *나눔회, *복지관, *재단]; city; field/activity_field=활동 분야/분야:cat[환경, 교육, 노인, 아동, 동물]; founded_year/established_year=설립 연도:int 1975-2022 년 year; members; phone?
volunteers/helpers | 봉사자/자원봉사자 | 명 사람 | organizations | person; age 15-75; hours/volunteer_hours=봉사 시간/활동 시간:int 1-300 시간 long; join_date; gender; job/occupation=직업:cat[학생, 회사원, 교사, 주부, 간호사]
forum | 게시판
writers/board_users | 작성자/글쓴이 | 명 사람 | - | nickname/user_name=닉네임/별명:name[*펭귄, *다람쥐, *부엉이, *고래, *참새]; tier; points; join_date; email?
posts/articles | 게시글/글 | 건 것 | writers | title/post_title=제목/글 제목:name[*후기, *질문, *안내, *소식, *요령]; category[자유, 질문, 정보, 후기]; views; likes/like_count=추천 수/좋아요 수:int 0-400 회 count; created_at/posted_on=작성일/작성 날짜:date 2023-2025
clinic | 한의원
therapists/clinic_doctors | 한의사/치료사 | 명 사람 | - | person; specialty/major_field=전문 분야/진료 과목:cat[침구과, 부인과, 재활과, 소아과]; career_years/experience_years=경력 연수/경력:int 1-40 년 count; hire_date; city
therapies/treatment_records | 치료 기록/치료 | 건 것 | therapists | patient_name/patient=환자 이름/환자명:person; treated_on/treatment_date=치료일/치료 날짜:date 2023-2025; fee; symptom/complaint=증상:cat[요통, 두통, 불면, 소화 불량]; status[완료, 취소, 대기]; duration 10-90/5
# test
gallery | 미술관
painters/creators | 화가/작가 | 명 사람 | - | person; country; birth_date; debut_year/first_year=데뷔 연도:int 1975-2020 년 year; awards/award_count=수상 횟수:int 0-30 회 count; phone?
artworks/paintings | 작품/미술 작품 | 점 것 | painters | title/artwork_title=제목/작품명:name[*풍경, *초상, *정물, *골목, *바다]; category[유화, 수채화, 조각, 판화, 사진]; price 100-9000/50 만원 price; year/made_year=제작 연도/만든 연도:int 1950-2025 년 year; weight; status[전시 중, 보관 중, 대여 중, 판매 완료]
rental_car | 렌터카
cars/vehicles/rental_cars | 차량/렌터카 | 대 것 | - | model/model_name=모델명/모델:name[*세단, *승합차, *경차, *전기차, *화물차]; maker; color; daily_fee/day_price=하루 요금/일일 요금:int 30000-250000/5000 원 price; mileage/total_mileage=주행 거리/총주행 거리:int 500-90000/100 km long; year/model_year=연식/출고 연도:int 2010-2025 년 year; seats 4-15/1
contracts/car_rentals | 대여/대여 계약 | 건 것 | cars | renter/renter_name=대여자/빌린 사람:person; start_date; end_date?; amount; status[예약, 대여 중, 반납 완료, 취소]; insurance/insurance_type=보험 종류/보험:cat[기본 보험, 완전 보험, 미가입]
campsite | 캠핑장
campsites/camps | 캠핑장/야영장 | 곳 곳 | - | name[*캠핑장, *야영장, *쉼터, *숲속마을]; city; capacity; rating; open_date/opened_on=개장일/문 연 날짜:date 2010-2024; phone?
stays/camp_bookings | 예약/예약 내역 | 건 것 | campsites | guest_name/booker=예약자/예약자 이름:person; start_date; nights/night_count=숙박 일수/박 수:int 1-14 박 count; amount; party_size/guest_count=예약 인원/손님 수:int 1-20 명 count; status[확정, 취소, 이용 완료]
market | 전통시장
stalls/market_shops | 점포/가게 | 곳 곳 | - | name[*상회, *반찬, *정육점, *방앗간, *청과]; owner/owner_name=주인/점포 주인:person; category[채소, 과일, 생선, 정육, 반찬]; area 5-90; rent/monthly_rent=월세/임대료:int 100000-2000000/10000 원 price; phone?
goods/market_items | 상품/판매 상품 | 개 것 | stalls | name/item_name=상품명/상품 이름:name[*사과, *고등어, *두부, *참기름, *김치]; price; stock; origin/country=원산지/나라:cat[국내산, 미국산, 호주산, 중국산]; discount; reg_date
train | 철도
stations/railway_stations | 역/기차역 | 곳 곳 | - | name[*역, *중앙역, *신도시역, *항구역]; city; open_year/opening_year=개업 연도:int 1920-2022 년 year; platforms/platform_count=승강장 수:int 1-20 개 count; phone?
trains/train_services | 열차/기차 | 편 것 | stations | train_no/train_number=열차 번호:code; category[급행, 완행, 관광, 화물]; destination/arrival_city=도착지/목적지:city; fare/ticket_price=운임/표 가격:int 2000-90000/100 원 price; seats; distance 5.0-500.0; departure_date/service_date=출발일/운행일:date 2024-2025
wedding | 예식장
halls/wedding_halls | 예식장/예식 홀 | 곳 곳 | - | name[*홀, *웨딩홀, *정원, *연회장]; city; capacity; rental_fee/rent=대관료:int 500000-9000000/50000 원 price; rating; floor 1-12
ceremonies/weddings | 예식/결혼식 | 건 것 | halls | host_name/booker=예약자/예약자 이름:person; ceremony_date/wedding_date=예식일/예식 날짜:date 2024-2026; guests/guest_count=하객 수/손님 수:int 30-600/5 명 count; meal_price/food_price=식사 가격/식대:int 30000-120000/1000 원 price; status[확정, 취소, 완료]; style=예식 방식/방식:cat[전통 혼례, 일반 예식, 야외 예식]
charity | 기부
campaigns/fundraisers | 모금/모금 행사 | 건 것 | - | title/campaign_title=제목/모금 제목:name[*나눔, *희망 모금, *걷기 행사, *음악회, *바자회]; category[의료, 교육, 환경, 재난, 동물]; goal_amount/target_amount=목표 금액/목표액:int 100-9000/50 만원 big; start_date; end_date?; manager/manager_name=담당자/책임자:person
donations/contributions | 기부/기부 내역 | 건 것 | campaigns | donor/donor_name=기부자/기부한 사람:person; amount; method; donated_on/donation_date=기부일/기부 날짜:date 2023-2025; city; age 15-80
observatory | 천문대
telescopes/scopes | 망원경/관측 장비 | 대 것 | - | name[*망원경, *반사경, *굴절경, *전파경]; maker; diameter/lens_diameter=구경/렌즈 지름:int 50-900/10 밀리미터 tall; price 100-9000/50 만원 price; install_date/installed_on=설치일/설치 날짜:date 2000-2024; weight
sightings/star_records | 관측/관측 기록 | 건 것 | telescopes | observer/observer_name=관측자/관측한 사람:person; target/object_name=관측 대상/대상:cat[목성, 토성, 성운, 혜성, 은하]; observed_on/observation_date=관측일/관측 날짜:date 2023-2025; duration 5-300/5; weather/sky=날씨/하늘 상태:cat[맑음, 흐림, 안개, 구름 많음]; brightness=밝기:real 1.0-15.0 등급 high
daycare | 돌봄 교실
rooms/classrooms | 교실/반 | 개 것 | - | name[햇님반, 달님반, 별님반, 구름반, 나무반, 꽃잎반, 하늘반, 바다반, 새싹반, 열매반, 무지개반]; teacher/teacher_name=담임/담임 선생님:person; capacity 5-30/1; floor 1-4; open_date/opened_on=개설일/개설 날짜:date 2015-2025
children/kids | 아이/원아 | 명 사람 | rooms | person; birth_date 2017-2022; height 80-130; weight 10.0-32.0; gender[남아, 여아]; allergy/food_allergy=알레르기/못 먹는 음식:cat[달걀, 우유, 땅콩, 새우]?; monthly_fee/fee=보육료/월 요금:int 100000-500000/5000 원 price
"""

SINGULAR = {
    "movies": "movie",
    "goods": "goods",
    "children": "child",
    "heroes": "hero",
    "equipments": "equipment",
}
RESERVED = {
    "order",
    "match",
    "group",
    "transaction",
    "check",
    "index",
    "table",
    "plan",
    "column",
    "case",
    "release",
    "view",
    "row",
}
STYLES = (
    ("INTEGER", "TEXT", "REAL", "DATE"),
    ("INT", "VARCHAR(50)", "DECIMAL(10,2)", "DATE"),
    ("INTEGER", "VARCHAR(255)", "FLOAT", "TEXT"),
    ("INTEGER", "TEXT", "REAL", "TEXT"),
    ("INT", "VARCHAR(100)", "FLOAT", "DATE"),
)
TRAIN, VALIDATION, TEST = "train", "validation", "test"
VARIANTS = {TRAIN: 4000, VALIDATION: 30, TEST: 30}  # ids of a family in each split
DAY = datetime.timedelta(days=1)


class Spec:
    """A column as written in a family: names, Korean words and how values are made."""

    __slots__ = ("adj", "english", "high", "kind", "korean", "low", "nullable", "step", "unit", "values")

    def __init__(self, text: str) -> None:
        self.nullable = text.endswith("?")
        text = text.rstrip("?").strip()
        if "=" not in text:
            key, rest = re.match(r"([a-z_]+)\s*(.*)", text, re.S).groups()  # type: ignore[union-attr]
            base = WORDS[key]
            if rest.startswith("["):
                base = base[: base.index(":")] + ":cat" + rest if key != "name" else base
            elif rest:
                kind, *old = base[base.index(":") + 1 :].split(" ")
                new = rest.split(" ")
                base = base[: base.index(":")] + ":" + " ".join([kind, *new, *old[len(new) :]])
            text = base
        english, rest = text.split("=", 1)
        words, rest = rest.split(":", 1)
        self.english, self.korean = tuple(english.split("/")), tuple(words.split("/"))
        self.values: tuple[str, ...] = ()
        self.low = self.high = self.step = 0.0
        self.unit = self.adj = ""
        if "[" in rest:
            self.kind, listed = rest.rstrip("]").split("[")
            self.values = tuple(v.strip() for v in listed.split(","))
            return
        self.kind, *args = rest.split(" ")
        if self.kind in ("int", "real", "date"):
            span, _, step = args[0].partition("/")
            low, high = re.match(r"(-?[\d.]+)-([\d.]+)$", span).groups()  # type: ignore[union-attr]
            self.low, self.high, self.step = float(low), float(high), float(step or 1)
            self.unit, self.adj = args[1:3] if self.kind != "date" else ("", "date")


class Raw:
    """A table as written in a family."""

    __slots__ = ("counter", "english", "korean", "one", "parent", "specs")

    def __init__(self, line: str) -> None:
        english, words, count, parent, columns = (part.strip() for part in line.split(" | "))
        self.english, self.korean = tuple(english.split("/")), tuple(words.split("/"))
        self.counter, self.one = count.split(" ")
        self.parent = None if parent == "-" else parent
        named = []
        for token in columns.split("; "):
            token = token.strip()
            if token.startswith("name["):
                token = "name=이름/명칭:" + token
            named.append(Spec(token))
        self.specs = named

    @property
    def label(self) -> Spec | None:
        """The column that names a row."""
        return next((s for s in self.specs if s.kind in ("person", "name")), None)


def read_families(text: str) -> tuple[dict[str, list[Raw]], dict[str, str], dict[str, str]]:
    """Family → tables, split and domain of ``text``, which is written like ``FAMILIES_TEXT``."""
    families: dict[str, list[Raw]] = {}
    split_of: dict[str, str] = {}
    domain: dict[str, str] = {}
    split, name = TRAIN, ""
    for line in text.strip().splitlines():
        if line.startswith("#"):
            split = line[2:]
        elif line.count(" | ") == 1:
            name, domain[name := line.split(" | ")[0]] = name, line.split(" | ")[1]
            families[name], split_of[name] = [], split
        else:
            families[name].append(Raw(line))
    return families, split_of, domain


FAMILIES, SPLIT_OF, DOMAIN = read_families(FAMILIES_TEXT)


def _pool(held_out: bool, count: int) -> tuple[str, ...]:
    rng = random.Random(f"people/{held_out}")
    return tuple(dict.fromkeys(korean.person(rng, held_out=held_out) for _ in range(count)))


PEOPLE = (_pool(False, 4000), _pool(True, 1200))


class Column:
    """A column of one schema: ``name`` in SQL, ``words`` in Korean, ``values`` a filling draws from."""

    __slots__ = ("adj", "at", "kind", "name", "nullable", "ref", "spec", "table", "unit", "values", "words")


class Table:
    """A table of one schema. ``label`` is the column that names a row, ``fk`` points at ``parent``'s ``pk``."""

    __slots__ = (
        "alone",
        "columns",
        "compact",
        "counter",
        "fk",
        "label",
        "name",
        "one",
        "parent",
        "pk",
        "rows",
        "singular",
        "size",
        "words",
    )


class Schema:
    """``tables`` (parents first), ``context`` (the CREATE TABLE statements) of one ``db_id``."""

    __slots__ = ("compact", "context", "db_id", "domain", "held_out", "tables")


def singular(plural: str) -> str:
    """students → student, companies → company, matches → match."""
    head, _, last = plural.rpartition("_")
    head += "_" if head else ""
    if last in SINGULAR:
        return head + SINGULAR[last]
    if last.endswith("ies"):
        return head + last[:-3] + "y"
    if last.endswith(("ches", "shes", "sses", "xes")):
        return head + last[:-2]
    return head + (last[:-1] if last.endswith("s") else last)


def _names(rng: random.Random, values: tuple[str, ...], size: int, held_out: bool) -> tuple[str, ...]:
    if values[0][0] != "*":
        return tuple(rng.sample(values, min(size, len(values))))
    first = rng.sample(MADE_UP[held_out], size)
    return tuple(f"{word} {rng.choice(values)[1:]}" for word in first)


def _column(rng: random.Random, spec: Spec, table: Table, held_out: bool, prefixed: bool) -> Column:
    c = Column()
    name = spec.english[0] if rng.random() < 0.5 else rng.choice(spec.english)
    if (
        prefixed
        and "_" not in name
        and len(name) < 9
        and spec.kind in ("person", "name", "cat", "int", "real")
    ):
        name = f"{table.singular}_{name}"
    c.name, c.words, c.spec, c.nullable, c.table = name, spec.korean, spec, spec.nullable, table
    c.kind, c.unit, c.adj, c.ref = spec.kind, spec.unit, spec.adj, ""
    if c.kind == "city":
        c.kind, c.values = "cat", tuple(rng.sample(CITIES[held_out], 4))
    elif c.kind == "cat":
        size = min(len(spec.values), rng.choice((3, 4, 4, 5)))
        c.values = tuple(rng.sample(spec.values, size))
    elif c.kind == "name":
        c.values = _names(rng, spec.values, table.size, held_out)
    elif c.kind == "person":
        c.values = tuple(rng.sample(PEOPLE[held_out], table.size))
    else:
        c.values = ()
    return c


def build(db_id: str) -> Schema:
    """The schema of ``FAMILY-NUMBER``: always the same one for the same id."""
    family = db_id.rpartition("-")[0]
    return assemble(random.Random(db_id), db_id, DOMAIN[family], SPLIT_OF[family] != TRAIN, FAMILIES[family])


def assemble(rng: random.Random, db_id: str, domain: str, held_out: bool, raws: list[Raw]) -> Schema:
    """A variant of the tables ``raws``: names, columns and their order are drawn."""
    schema = Schema()
    schema.db_id, schema.domain, schema.held_out = db_id, domain, held_out
    if len(raws) > 2:  # two neighbouring tables of three
        at = rng.randrange(len(raws) - 1)
        raws = raws[at : at + 2] if rng.random() < 0.75 else raws
    prefix = rng.random() < 0.25
    plain_pk, mark = rng.random() < 0.5, "tb_" if rng.random() < 0.04 else ""
    singular_names = rng.random() < 0.22
    style = rng.choice(STYLES)
    built: dict[str, Table] = {}
    for raw in raws:
        t = Table()
        plural = raw.english[0] if rng.random() < 0.5 else rng.choice(raw.english)
        taken = {other.name for other in built.values()}
        if mark + plural in taken:
            plural = next(e for e in raw.english if mark + e not in taken)
        t.singular = singular(plural)
        t.name = mark + (t.singular if singular_names and t.singular not in RESERVED else plural)
        t.words, t.counter, t.one = raw.korean, raw.counter, raw.one
        t.parent, t.fk = built.get(raw.parent or ""), ""
        t.size = rng.randint(10, 13) if t.parent else rng.randint(7, 9)
        t.pk = "id" if plain_pk else f"{t.singular}_id"
        specs = list(raw.specs)
        label = raw.label
        others = [s for s in specs if s is not label]
        rng.shuffle(others)
        keep = max(3, len(others) - rng.randrange(3))
        chosen = others[:keep]
        if label is not None:
            chosen.insert(0 if rng.random() < 0.7 else rng.randrange(len(chosen) + 1), label)
        t.columns, names, words = [], {t.pk}, set(t.words)
        if t.parent:
            words |= set(t.parent.words)
            t.fk = f"{t.parent.singular}_id"
            names.add(t.fk)
        for spec in chosen:
            c = _column(rng, spec, t, schema.held_out, prefix)
            free = tuple(w for w in c.words if w not in words)
            if not free or c.name in names:
                continue
            c.words = free
            names.add(c.name)
            words |= set(c.words)
            t.columns.append(c)
        for i, c in enumerate(t.columns):
            c.at = i
        t.label = next((c for c in t.columns if c.spec is label), None)
        built[raw.english[0]] = t
    schema.tables = list(built.values())
    schema.context = create(rng, schema, style)
    for t in schema.tables:
        t.compact = f"{t.name}({', '.join([t.pk, *([t.fk] if t.fk else []), *(c.name for c in t.columns)])})"
    schema.compact = ", ".join(t.compact for t in schema.tables)
    return schema


def create(rng: random.Random, schema: Schema, style: tuple[str, ...]) -> str:
    """The CREATE TABLE statements of a schema, each also in its table's ``alone``."""
    integer, text, real, date = style
    types = {"int": integer, "real": real, "date": date}
    lines, reference, not_null = rng.random() < 0.35, rng.randrange(3), rng.random() < 0.2
    statements = []
    for t in schema.tables:
        parts = [f"{t.pk} {integer} PRIMARY KEY"]
        fk = f"{t.fk} {integer}"
        end = ""
        if t.parent:
            if reference == 1:
                fk += f" REFERENCES {t.parent.name}({t.parent.pk})"
            elif reference == 2:
                end = f"FOREIGN KEY ({t.fk}) REFERENCES {t.parent.name}({t.parent.pk})"
        columns = [
            f"{c.name} {types.get(c.kind, text)}" + (" NOT NULL" if not_null and c is t.label else "")
            for c in t.columns
        ]
        if t.parent:
            columns.insert(rng.choice((0, 0, len(columns))), fk)
        parts += columns + ([end] if end else [])
        if lines:
            statements.append(f"CREATE TABLE {t.name} (\n  " + ",\n  ".join(parts) + "\n);")
        else:
            statements.append(f"CREATE TABLE {t.name} (" + ", ".join(parts) + ");")
    for t, statement in zip(schema.tables, statements, strict=True):
        t.alone = statement
    return "\n".join(statements)


def _cover(rng: random.Random, values: tuple, size: int) -> list:
    """``size`` values in which every value occurs and some occur often."""
    lot = list(values)
    if len(lot) >= size:
        return rng.sample(lot, size)
    favourite = rng.choice(lot)
    while len(lot) < size:
        lot.append(favourite if rng.random() < 0.4 else rng.choice(values))
    rng.shuffle(lot)
    return lot


@cache
def _days(low: int, high: int) -> tuple[str, ...]:
    first = datetime.date(low, 1, 1)
    return tuple((first + DAY * i).isoformat() for i in range((datetime.date(high, 12, 28) - first).days))


def _drawn(rng: random.Random, lot: range, size: int) -> list[int]:
    """``size`` numbers, all different if there are enough."""
    return rng.sample(lot, size) if len(lot) >= size else [rng.choice(lot) for _ in range(size)]


def _values(rng: random.Random, c: Column, size: int) -> list:
    spec = c.spec
    if c.kind == "int":
        low, step = int(spec.low), int(spec.step)
        return _drawn(rng, range(low, int(spec.high) + 1, step), size)
    if c.kind == "real":
        tenths = range(round(spec.low * 10), round(spec.high * 10) + 1)
        return [v / 10 for v in _drawn(rng, tenths, size)]
    if c.kind == "date":
        return rng.sample(_days(int(spec.low), int(spec.high)), size)
    if c.kind == "phone":
        return [f"010-{rng.randrange(2000, 9999)}-{rng.randrange(1000, 9999)}" for _ in range(size)]
    if c.kind == "email":
        return [f"user{v}@example.com" for v in rng.sample(range(100, 999), size)]
    if c.kind == "code":
        return [f"{rng.choice('ABCDEFGHKM')}{v}" for v in rng.sample(range(100, 999), size)]
    if c.kind == "plate":
        return [
            f"{rng.randrange(10, 99)}{rng.choice('가나다라마바사아')}{v}"
            for v in rng.sample(range(1000, 9999), size)
        ]
    return _cover(rng, c.values, size)


def fill(schema: Schema, rng: random.Random) -> None:
    """Put fresh rows into every table: ``t.rows`` holds lists ``[pk, fk?, columns...]``.

    Two or more parents have no children; a nullable column has both NULLs and values.
    """
    for t in schema.tables:
        lists = []
        for c in t.columns:
            values = _values(rng, c, t.size)
            if c.nullable:
                for i in rng.sample(range(t.size), rng.randint(2, 4)):
                    values[i] = None
            lists.append(values)
        head = [range(1, t.size + 1)]
        if t.parent:
            size = t.parent.size
            used = rng.sample(range(1, size + 1), size - rng.randint(2, 3))
            head.append(_cover(rng, tuple(used), t.size))
        t.rows = list(zip(*head, *lists, strict=True))


def literal(value: object) -> str:
    """A value as SQL."""
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else str(value)


def script(schema: Schema) -> str:
    """CREATE TABLE and INSERT statements of the schema as it is filled now."""
    parts = [schema.context]
    for t in schema.tables:
        rows = ", ".join("(" + ", ".join(map(literal, row)) + ")" for row in t.rows)
        head = [t.pk, *([t.fk] if t.fk else []), *(c.name for c in t.columns)]
        parts.append(f"INSERT INTO {t.name} ({', '.join(head)}) VALUES {rows};")
    return "\n".join(parts)


def scripts(db_id: str, count: int = 3) -> list[str]:
    """The ``count`` fillings of a database, each a script; the first is the one ``sample`` used."""
    made = []
    schema = build(db_id)
    for k in range(count):
        fill(schema, random.Random(f"{db_id}/{k}"))
        made.append(script(schema))
    return made
