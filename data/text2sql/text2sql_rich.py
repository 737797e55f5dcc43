"""Schemas, wordings and layouts that only the chats of training draw.

A rich schema is two tables of a family of the ``wide_*`` modules, whose only purpose is to have many words, or
two of a list of many with columns of a list of many. Some have names that mean nothing and are explained by Korean
comments: the way from a question's word to its column is to be learned from the tables in the prompt.
``[[a|b]]`` are alternatives, see ``data/wordings.py``.
"""

from __future__ import annotations

import copy
import random

import text2sql_phrases as ph
import text2sql_schemas as sc
import wide_city
import wide_digital
import wide_home
import wide_industry
import wide_leisure
import wide_people
from text2sql_schemas import Raw, Schema, Spec

WIDE_MODULES = (wide_city, wide_digital, wide_home, wide_industry, wide_leisure, wide_people)
WIDE, _, DOMAIN = sc.read_families("\n".join(m.FAMILIES_TEXT.strip() for m in WIDE_MODULES))
WIDE_SHARE = 0.7  # of rich schemas

# english/variants=한국어/낱말|counter one|column that names a row (person or a list of names)
_TABLES = """
vendors/suppliers=공급 업체/납품 업체|곳 곳|name
invoices/bills=청구서/세금 계산서|건 것|person
payments/pay_logs=결제/결제 내역|건 것|person
refunds/returns=환불/환불 내역|건 것|person
coupons/vouchers=쿠폰/할인권|장 것|name
carts/baskets=장바구니|개 것|person
reviews/product_reviews=후기/상품평|건 것|person
brands/labels=브랜드/상표|개 것|name
inventory/stocks=재고 품목/재고|개 것|name
warranties/guarantees=보증서|건 것|person
tickets/support_tickets=문의/고객 문의|건 것|person
agents/support_agents=상담원|명 사람|person
calls/call_logs=통화/통화 기록|건 것|person
chats/chat_rooms=채팅방/대화방|개 것|name
notices/announcements=공지/공지 사항|건 것|name
events/functions=행사/이벤트|건 것|name
sponsors/backers=후원사/후원 업체|곳 곳|name
guests/invitees=손님/초대 손님|명 사람|person
speakers/lecturers=연사/강연자|명 사람|person
sessions/talks=강연/발표|건 것|name
papers/research_papers=논문/연구 논문|편 것|name
researchers/scholars=연구원/연구자|명 사람|person
labs/laboratories=연구실/실험실|곳 곳|name
experiments/trials=실험/시험|건 것|person
samples/specimens=시료/표본|개 것|name
projects/tasks_groups=과제/프로젝트|건 것|name
tasks/todos=작업/할 일|건 것|person
bugs/issues=오류/버그|건 것|name
developers/engineers=개발자|명 사람|person
servers/hosts=서버/서버 장비|대 것|name
backups/snapshots=백업/백업본|건 것|name
licenses/permits=면허/허가|건 것|person
devices/gadgets=기기/장치|대 것|name
sensors/detectors=센서/감지기|개 것|name
alarms/alerts=경보/알림|건 것|name
fields/plots=밭/경작지|곳 곳|name
seeds/seed_stocks=씨앗/종자|종 것|name
tractors/farm_machines=농기계/트랙터|대 것|name
fishers/fishermen=어부|명 사람|person
boats/ships=배/선박|척 것|name
ports/harbors=항구|곳 곳|name
catches/fish_catches=어획/어획 기록|건 것|person
forests/woods=숲/산림|곳 곳|name
trees/planted_trees=나무/수목|그루 것|name
trails/hiking_trails=등산로/산책로|곳 곳|name
hikers/climbers=등산객|명 사람|person
zoos/animal_parks=동물원|곳 곳|name
keepers/zookeepers=사육사|명 사람|person
shelters/animal_shelters=보호소|곳 곳|name
adoptions/adoption_records=입양/입양 기록|건 것|person
schools/academies=학원/학교|곳 곳|name
tutors/private_teachers=과외 교사/강사|명 사람|person
exams/tests=시험|건 것|name
homeworks/assignments=숙제/과제물|건 것|person
textbooks/course_books=교재/교과서|권 것|name
dormitories/dorms=기숙사|곳 곳|name
residents/tenants=입주자/거주자|명 사람|person
repairs/repair_logs=수리/수리 내역|건 것|person
mechanics/technicians=정비사|명 사람|person
garages/repair_shops=정비소|곳 곳|name
buses/coaches=버스|대 것|name
drivers/chauffeurs=운전기사/운전사|명 사람|person
trips/journeys=여행/여행 상품|건 것|name
guides/tour_guides=가이드/안내원|명 사람|person
passengers/riders=승객|명 사람|person
luggage/baggages=수하물/짐|개 것|person
hotspots/attractions=관광지/명소|곳 곳|name
souvenirs/gifts=기념품|개 것|name
recipes/dishes=요리/요리법|개 것|name
cooks/kitchen_staff=요리사|명 사람|person
ingredients/food_materials=식재료/재료|개 것|name
wines/liquors=술/와인|병 것|name
cellars/storerooms=저장고|곳 곳|name
barbers/hairdressers=미용사|명 사람|person
salons/hair_shops=미용실|곳 곳|name
haircuts/beauty_visits=시술/시술 기록|건 것|person
photographers/camera_crews=사진사/사진작가|명 사람|person
photos/pictures=사진|장 것|name
albums/photo_albums=앨범/사진첩|개 것|name
podcasts/radio_shows=방송/라디오 방송|개 것|name
episodes/show_episodes=회차/방송 회차|회 것|name
hosts/presenters=진행자|명 사람|person
magazines/periodicals=잡지|종 것|name
articles/reports=기사/보도|건 것|name
reporters/journalists=기자|명 사람|person
voters/electors=유권자|명 사람|person
petitions/appeals=민원/청원|건 것|person
offices/district_offices=주민센터/관공서|곳 곳|name
officers/civil_servants=공무원/담당 공무원|명 사람|person
bridges/overpasses=다리/교량|개 것|name
tunnels/underpasses=터널/지하 차도|개 것|name
elevators/lifts=승강기|대 것|name
accidents/incidents=사고/사고 기록|건 것|name
firefighters/rescuers=소방관|명 사람|person
ambulances/rescue_cars=구급차|대 것|name
nurses/care_staff=간호사|명 사람|person
wards/sickrooms=병동/병실|개 것|name
vaccines/injections=백신/예방 접종|건 것|name
donors/blood_donors=헌혈자|명 사람|person
insurances/policies=보험/보험 상품|개 것|name
claims/insurance_claims=보험금 청구/청구|건 것|person
loans/credits=대출/융자|건 것|person
stocks/shares=주식/종목|개 것|name
investors/shareholders=투자자/주주|명 사람|person
funds/trusts=펀드/기금|개 것|name
donations/gifts_log=후원/후원 내역|건 것|person
matches/fixtures=경기/시합|건 것|name
referees/umpires=심판|명 사람|person
stadiums/arenas=경기장/운동장|곳 곳|name
swimmers/divers=수영 선수|명 사람|person
medals/prizes=메달/상|개 것|name
instruments/musical_tools=악기|개 것|name
orchestras/bands=악단/관현악단|팀 것|name
costumes/stage_clothes=의상/무대 의상|벌 것|name
actors/performers=배우|명 사람|person
dramas/series=드라마|편 것|name
toys/playthings=장난감|개 것|name
furniture/fittings=가구|점 것|name
paints/pigments=물감/도료|개 것|name
factories/plants=공장|곳 곳|name
workers/laborers=작업자/근로자|명 사람|person
shifts/duty_rosters=근무/근무표|건 것|person
leaves/vacations=휴가/휴가 기록|건 것|person
trainings/workshops=교육/직무 교육|건 것|name
contracts/agreements=계약/계약서|건 것|name
lawyers/attorneys=변호사|명 사람|person
lawsuits/cases_log=소송/사건|건 것|name
rents/leases=임대/임대 계약|건 것|person
landlords/house_owners=집주인/임대인|명 사람|person
meters/gauges=계량기|개 것|name
batteries/cells=배터리/전지|개 것|name
chargers/charging_points=충전기/충전소|곳 곳|name
scooters/kickboards=전동 킥보드/킥보드|대 것|name
drones/flying_cameras=드론|대 것|name
satellites/space_probes=위성/인공위성|기 것|name
rockets/launchers=로켓/발사체|기 것|name
planets/worlds=행성|개 것|name
"""
_COLUMNS = """
cost/total_cost=비용/총비용:int 1000-900000/500 원 price
deposit/security_deposit=보증금:int 100-9000/50 만원 big
rent_fee/monthly_rent=월세/임대료:int 10-300/5 만원 price
tax/tax_amount=세금/세액:int 1000-90000/100 원 price
tip/service_charge=봉사료:int 500-20000/100 원 price
bonus/extra_pay=상여금/보너스:int 10-900/10 만원 pay
wage/hourly_wage=시급:int 9000-30000/100 원 pay
profit/net_profit=이익/순이익:int 10-9000/10 만원 big
debt/debt_amount=부채/빚:int 10-9000/10 만원 big
margin/margin_rate=이익률/마진율:int 1-60 % high
tax_rate/vat_rate=세율:int 1-40 % high
fine/fine_amount=벌금/과태료:int 10000-900000/1000 원 price
subsidy/aid_amount=보조금/지원금:int 10-900/10 만원 big
speed/max_speed=속도/최고 속도:int 20-300 km/h fast
voltage/volt=전압:int 12-380 V high
power/power_watt=소비 전력/전력:int 5-3000/5 W high
pressure/air_pressure=압력/기압:int 900-1100 hPa high
depth/depth_m=깊이/수심:int 2-300 미터 far
width/width_cm=너비/폭:int 10-300 cm wide
length/length_cm=길이/총길이:int 10-900 cm long
thickness/thick_mm=두께:int 1-90 mm big
volume/volume_l=용량/부피:int 1-300 리터 big
file_size/size_mb=파일 크기/용량:int 1-900 MB big
resolution/pixel_count=화소 수/화소:int 2-200 만화소 count
brightness/lumen=밝기/광량:int 100-5000/10 루멘 high
noise/noise_db=소음/소음 크기:int 20-110 dB big
temperature/temp_c=온도:int 1-90 도 high
ph_value/acidity=산도:real 1.0-13.0 점 high
purity/purity_pct=순도/함량:int 40-99 % high
sugar/sugar_g=당류/설탕량:int 1-90 g count
protein/protein_g=단백질/단백질 함량:int 1-60 g count
sodium/salt_mg=나트륨/나트륨 함량:int 10-3000/10 mg count
dose/dosage=복용량/투여량:int 1-300 mg count
heart_rate/pulse=맥박/심박수:int 50-180 회 high
blood_pressure/bp=혈압:int 90-190 mmHg high
steps/step_count=걸음 수:int 500-20000/100 보 count
laps/lap_count=바퀴 수:int 1-60 바퀴 count
sets/set_count=세트 수:int 1-20 세트 count
attempts/try_count=시도 횟수:int 1-60 회 count
errors/error_count=오류 수/오류 횟수:int 1-200 회 count
likes/like_count=좋아요 수/추천 수:int 1-900 개 count
shares_count/share_count=공유 수/공유 횟수:int 1-500 회 count
comments/comment_count=댓글 수:int 1-300 개 count
followers/follower_count=팔로워 수/구독자 수:int 10-90000/10 명 count
clicks/click_count=클릭 수:int 10-9000/10 회 count
downloads/download_count=다운로드 수/내려받은 횟수:int 10-90000/10 회 count
visits/visit_count=방문 횟수/방문 수:int 1-400 회 count
calls_count/call_count=통화 횟수/통화 수:int 1-200 회 count
wait_minutes/wait_time=대기 시간/기다린 시간:int 1-180 분 long
delay_minutes/delay_time=지연 시간/늦은 시간:int 1-300 분 long
work_hours/hours_worked=근무 시간/일한 시간:int 1-300 시간 long
overtime/extra_hours=초과 근무 시간/야근 시간:int 1-90 시간 long
response_time/reply_minutes=응답 시간/답변 시간:int 1-900 분 long
battery_hours/battery_life=사용 시간/배터리 시간:int 1-90 시간 long
shelf_life/keep_days=보관 기간/보관 일수:int 1-400 일 long
days_left/remaining_days=남은 일수/잔여 일수:int 1-300 일 count
absences/absent_days=결석 일수/결근 일수:int 1-40 일 count
children_count/child_count=자녀 수:int 1-8 명 count
pages_read/read_pages=읽은 쪽수:int 10-900 쪽 count
chapters/chapter_count=장 수/단원 수:int 2-40 장 count
copies/copy_count=부수/발행 부수:int 100-9000/100 부 count
boxes/box_count=상자 수:int 1-200 상자 count
bottles/bottle_count=병 수:int 1-300 병 count
doors/door_count=문 개수:int 1-30 개 count
wheels/wheel_count=바퀴 개수:int 2-20 개 count
windows_count/window_count=창문 수:int 1-90 개 count
beds/bed_count=침대 수/병상 수:int 1-300 개 count
tables_count/table_count=탁자 수/식탁 수:int 1-90 개 count
staff/staff_count=직원 수/근무 인원:int 2-400 명 count
branches_count/branch_count=지점 수:int 1-90 곳 count
awards_won/prize_count=수상 횟수/수상 수:int 1-40 회 count
rank_no/ranking=순위/등수:int 1-90 위 order
stars/star_grade=별 등급/성급:int 1-5 성 high
risk/risk_score=위험도/위험 점수:int 1-100 점 high
trust/trust_score=신뢰도/신뢰 점수:int 1-100 점 high
difficulty/difficulty_score=난도/난도 점수:int 1-100 점 high
progress/progress_pct=진행률/진척률:int 1-99 % high
accuracy/accuracy_pct=정확도:int 40-99 % high
attendance/attendance_rate=출석률/참석률:int 30-99 % high
success_rate/win_rate=성공률/승률:int 5-99 % high
return_rate/yield_rate=수익률:real 0.5-30.0 % high
growth/growth_rate=성장률/증가율:real 0.5-60.0 % high
humidity/moisture=습도/수분:int 10-99 % high
due_date/deadline=마감일/기한:date 2023-2025
expire_date/valid_until=만료일/만료 날짜:date 2023-2025
issue_date/issued_on=발급일/발행일:date 2022-2025
release_date/launched_on=출시일/공개일:date 2019-2025
update_date/updated_at=수정일/갱신일:date 2023-2025
check_date/checked_on=점검일/확인일:date 2023-2025
meet_date/meeting_day=회의일/만난 날:date 2023-2025
repair_date/fixed_on=수리일/고친 날:date 2023-2025
born_on/birth_day=출생일/태어난 날:date 1970-2015
buy_date/purchased_on=구매일/산 날:date 2021-2025
sale_date/sold_on=판매일/판 날:date 2022-2025
apply_date/applied_on=신청일/신청 날짜:date 2023-2025
approve_date/approved_on=승인일/허가일:date 2023-2025
arrive_date/arrived_on=도착일/도착 날짜:date 2023-2025
leave_date/left_on=퇴사일/떠난 날:date 2019-2025?
cancel_date/cancelled_on=취소일/취소 날짜:date 2023-2025?
install_day/installed_at=설치일/설치 날짜:date 2012-2025
material/material_type=재질/소재:cat[나무, 철, 유리, 가죽, 면, 플라스틱, 종이, 돌]
shape/form=모양/형태:cat[원형, 사각형, 삼각형, 타원형, 육각형]
flavor/taste=맛:cat[단맛, 신맛, 매운맛, 짠맛, 고소한 맛]
season_name/season=계절/시기:cat[봄, 여름, 가을, 겨울]
priority/priority_level=우선순위/중요도:cat[높음, 보통, 낮음, 긴급]
severity/severity_level=심각도:cat[경미, 보통, 심각, 치명]
channel/source_channel=경로/유입 경로:cat[검색, 광고, 소개, 전화, 방문]
reason/cause=사유/원인:cat[고장, 파손, 분실, 변심, 지연, 착오]
result/outcome=결과/판정:cat[합격, 불합격, 보류, 재시험]
team_name/squad_name=소속 팀/팀 이름:cat[가람팀, 나눔팀, 다온팀, 라온팀, 미래팀]
section/zone=구역/구간:cat[가 구역, 나 구역, 다 구역, 라 구역]
direction/heading=방향:cat[동쪽, 서쪽, 남쪽, 북쪽]
shift_type/shift_name=근무조/근무 시간대:cat[오전조, 오후조, 야간조]
job_type/employ_type=고용 형태/근무 형태:cat[정규직, 계약직, 시간제, 인턴]
fuel/fuel_type=연료/연료 종류:cat[휘발유, 경유, 전기, 수소, 가스]
vehicle/vehicle_kind=차종/이동 수단:cat[승용차, 승합차, 트럭, 오토바이, 자전거]
subject/subject_name=과목/교과:cat[국어, 수학, 과학, 영어, 음악, 체육]
skill/main_skill=기술/주특기:cat[용접, 설계, 조립, 도장, 검사]
blood_type/blood=혈액형:cat[A형, B형, O형, AB형]
marital/marriage=결혼 여부:cat[미혼, 기혼]
sky/weather_state=날씨/하늘:cat[맑음, 흐림, 비, 눈, 안개]
species/animal_kind=종/동물 종류:cat[개, 고양이, 토끼, 새, 거북]
breed/variety=품종:cat[재래종, 개량종, 혼합종, 희귀종]
industry/business_field=업종/사업 분야:cat[식품, 의류, 가구, 전자, 화학, 물류]
religion/faith=종교:cat[불교, 기독교, 천주교, 없음]
theme/concept=주제/테마:cat[자연, 도시, 우주, 역사, 바다]
format/media=형식/매체:cat[종이책, 전자책, 오디오북, 영상]
license_type/license_class=면허 종류/자격 종류:cat[1종, 2종, 특수, 임시]
payment_state/paid_state=납부 상태/입금 상태:cat[완납, 미납, 일부 납부]
delivery_type/ship_type=배송 방법/배송 방식:cat[일반 배송, 새벽 배송, 직접 수령, 방문 수거]
manager/manager_name=담당자/책임자:person
writer/author_name=작성자/글쓴이:person
owner/owner_name=소유자/주인:person
assistant/helper_name=보조자/조수:person
teacher/teacher_name=지도 교사/선생님:person
memo/remark=메모/비고:cat[확인 필요, 재방문, 특이 사항 없음, 연락 바람]?
nickname/alias=별명/별칭:cat[번개, 바위, 여우, 곰, 나비]?
address/location=주소/위치:cat[중앙로, 강변로, 시장길, 학교길, 공원로]
hometown/birthplace=고향/출생지:city
branch_city/office_city=근무 도시/근무지:city
"""
_NAME_WORDS = (
    "호", "관", "반", "실", "형", "본부", "1호", "2호", "모음", "상회", "나라", "마을", "세트", "클럽", "센터",
    "플러스", "공방", "하우스", "모델", "기획", "프로", "광장", "동", "정원",
)  # fmt: skip


def _tables() -> list[tuple[tuple[str, ...], tuple[str, ...], str, str, str]]:
    made = []
    for line in _TABLES.strip().splitlines():
        names, count, label = line.split("|")
        english, korean_words = names.split("=")
        counter, one = count.split(" ")
        made.append((tuple(english.split("/")), tuple(korean_words.split("/")), counter, one, label))
    return made


TABLES = _tables()
SPECS = [Spec(line) for line in _COLUMNS.strip().splitlines()]
SPECS += [
    Spec(key)
    for key in sc.WORDS
    if key not in ("person", "phone", "email", "status", "category", "genre", "salary")
]
_LABELS = {
    "person": [Spec("person"), Spec("member_name/person_name=이름/성함:person"), Spec("contact_name/who=담당 이름/이름:person")],
    "name": [
        Spec(f"{english}={words}:name[*" + ", *".join(_NAME_WORDS[i::4]) + "]")
        for i, (english, words) in enumerate(
            (("name/label", "이름/명칭"), ("title/display_name", "이름/제목"), ("name/full_title", "이름"), ("item/item_label", "명칭/이름"))
        )
    ],
}  # fmt: skip
_SYLLABLES = "ka ro mi te lu sa ve no pi du fo ga zi be qu xo ty ne ra wo".split()
_TAILS = ("", "", "_cd", "_no", "_val", "_nm", "_x", "_1", "_2", "_key", "_info", "_fld")


def _code(rng: random.Random, taken: set[str]) -> str:
    """An identifier that means nothing."""
    while True:
        roll = rng.random()
        if roll < 0.25:
            name = f"{rng.choice(('c', 'col', 'f', 'x', 'fld', 'attr', 'v'))}{rng.choice(('', '_'))}{rng.randrange(1, 60)}"
        else:
            name = "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((2, 2, 3)))) + rng.choice(_TAILS)
        if name not in taken and name not in ("to", "no"):
            taken.add(name)
            return name


def _raw(table: tuple, rng: random.Random, parent: str | None, size: int) -> Raw:
    raw = Raw.__new__(Raw)
    raw.english, raw.korean, raw.counter, raw.one, label = table
    raw.parent = parent
    first = rng.choice(_LABELS[label])
    specs, names, words = [first], set(first.english), set(first.korean)
    for spec in rng.sample(SPECS, 12):
        if names & set(spec.english) or words & set(spec.korean) or words & set(raw.korean):
            continue
        names |= set(spec.english)
        words |= set(spec.korean)
        specs.append(spec)
        if len(specs) == size:
            break
    raw.specs = specs
    return raw


def _two(rng: random.Random, coded: bool) -> list[Raw]:
    """Two tables of the lists, the second a child of the first."""
    first, second = rng.sample(TABLES, 2)
    while set(first[0]) & set(second[0]) or set(first[1]) & set(second[1]):
        first, second = rng.sample(TABLES, 2)
    return [_raw(first, rng, None, 5 if coded else 6), _raw(second, rng, first[0][0], 4 if coded else 5)]


def _of_family(rng: random.Random, tables: list[Raw], size: int) -> list[Raw]:
    """A child and its parent out of a wide family, with the naming column and ``size`` others or fewer."""
    child = rng.choice([t for t in tables if t.parent])
    raws = []
    for table in (next(t for t in tables if t.english[0] == child.parent), child):
        raw = copy.copy(table)
        label = table.label or table.specs[0]
        others = [s for s in table.specs if s is not label]
        raw.specs = [label, *rng.sample(others, min(size, len(others)))]
        raws.append(raw)
    return raws


def build(rng: random.Random) -> Schema:
    """A schema of one or two tables that never was before; its tables may carry comments."""
    wide = rng.random() < WIDE_SHARE
    coded = rng.random() < (0.1 if wide else 0.3)
    if wide:
        family = rng.choice(list(WIDE))
        raws = _of_family(rng, WIDE[family], rng.randint(3, 5 if coded else 6))
    else:
        raws = _two(rng, coded)
    schema = sc.assemble(rng, "rich-0", DOMAIN[family] if wide else raws[0].korean[0], False, raws)
    if coded:
        taken = {t.pk for t in schema.tables} | {t.name for t in schema.tables}
        for t in schema.tables:
            for c in t.columns:
                c.name = _code(rng, taken)
                c.words = (rng.choice(c.words),)
        if rng.random() < 0.3:
            for t in schema.tables:
                t.name = rng.choice(("t_", "tbl_", "tb", "")) + _code(rng, taken)
                t.words = t.words[:1]
        style = rng.choice(sc.STYLES)
        schema.context = sc.create(rng, schema, style)
    _show(rng, schema, coded)
    return schema


def _show(rng: random.Random, schema: Schema, coded: bool) -> None:
    """What a prompt shows of the tables: with Korean comments where names mean nothing, else now and then."""
    commented = coded or rng.random() < 0.3
    shape = rng.randrange(5) if commented else -1
    for t in schema.tables:
        compact = [t.pk, *([t.fk] if t.fk else [])]
        if not commented:
            t.compact = f"{t.name}({', '.join([*compact, *(c.name for c in t.columns)])})"
            continue
        join = rng.choice((": ", " ", "=", " - "))
        t.compact = f"{t.name}({', '.join([*compact, *(f'{c.name}{join}{c.words[0]}' for c in t.columns)])})"
        types = {"int": "INTEGER", "real": "REAL", "date": "DATE"}
        named = t.words[0]
        columns = [(f"{t.pk} INTEGER PRIMARY KEY", f"{named} 번호")]
        if t.parent:
            columns.append((f"{t.fk} INTEGER", f"{t.parent.words[0]} 번호"))
        columns += [(f"{c.name} {types.get(c.kind, 'TEXT')}", c.words[0]) for c in t.columns]
        last = len(columns) - 1
        if shape == 0:
            body = "\n".join(f"  {c}{',' if i < last else ''} -- {w}" for i, (c, w) in enumerate(columns))
            t.alone = f"CREATE TABLE {t.name} ( -- {named}\n{body}\n);"
        elif shape == 1:
            body = ", ".join(f"{c} COMMENT '{w}'" for c, w in columns)
            t.alone = f"CREATE TABLE {t.name} ({body}) COMMENT '{named}';"
        elif shape == 2:
            body = ", ".join(f"{c} /* {w} */" for c, w in columns)
            t.alone = f"CREATE TABLE {t.name} ({body}); -- {named}"
        elif shape == 3:
            notes = ", ".join(f"{c.split(' ')[0]}={w}" for c, w in columns)
            t.alone = f"{t.alone}\n-- {t.name}({named}): {notes}"
        else:
            notes = "\n".join(f"- {c.split(' ')[0]}: {w}" for c, w in columns)
            t.alone = f"{t.name} ({named})\n{notes}"


# ---------------------------------------------------------------- wordings

_TAIL = "[[알려|보여|찾아|뽑아|말해|정리해|조회해|출력해|확인해|가져와|적어]] [[줘|주세요|줘.|주세요.|줄래?|줄래요?|주실래요?|주시겠어요?|주십시오.|주시기 바랍니다.|줬으면 해요.]]"
_PLAIN_TAIL = "[[구하시오.|구하세요.|조회하시오.|출력하시오.|쓰시오.|나타내시오.|제시하세요.|찾으시오.]]"
MORE: dict[str, tuple[str, ...]] = {
    "TAILS": (
        "{np:을} " + _TAIL,
        "{np} " + _TAIL,
        "{np:을} " + _PLAIN_TAIL,
        "{np:은} [[뭐야?|뭐지?|무엇이죠?|뭘까요?|무엇일까요?|어떻게 돼?|어떻게 되나요?|어떻게 됩니까?|뭐가 있어?]]",
        "{np:이} [[궁금한데|궁금하네요|궁금하군요.|뭔지 알려 줘|뭔지 궁금해요.|어떻게 되는지 알려 주세요.|알고 싶어|보고 싶어요.|필요해|필요합니다.]]",
        "{np} [[보기|확인|조회 부탁|검색|출력|찾기|좀|알려줘요|알려주세요|부탁드려요|부탁해|주세요]]",
        "[[나는|저는|우리는]] {np:을} [[알고 싶어|보고 싶어요|확인하려고 해|확인해야 해요.|조회하려고 합니다.]]",
        "{np:을} [[구하는|찾는|뽑는|조회하는|보여 주는]] 쿼리[[를 써 줘|를 작성해 주세요.|가 필요해요.|를 만들어 줘.|는?|]]",
    ),
    "LIST_TAILS": (
        "{np} [[목록|리스트|명단|전체]] [[보여 줘|알려 줘|뽑아 주세요|정리해 줘|출력해 주세요.|조회]]",
        "{np:을} [[모두|전부|다|하나하나]] " + _TAIL,
        "{np:을} [[모두|전부|다]] " + _PLAIN_TAIL,
        "{np}에는" + " [[무엇이|어떤 것이|뭐가]] [[있나요?|있어?|있습니까?|있죠?]]",
    ),
    "VALUE_TAILS": (
        "{np:은} [[얼마지?|얼마죠?|얼마나 될까?|얼마로 나와?|얼마쯤 돼?|얼마일까요?|얼마나 됩니까?]]",
        "{np:을} [[계산해|구해|셈해|뽑아]] [[줘|주세요|줄래?|주실래요?|주십시오.]]",
        "{np:이} [[얼마인지|어느 정도인지|얼마나 되는지]] [[알고 싶어|궁금해|말해 줘|구해 주세요.|확인해 주세요.|계산해 줘]]",
    ),
    "NP_COND": (
        "{cond} {ent}[[의|]] {cols}",
        "[[{ent} 중에|{ent} 중|{ent} 가운데|{ent} 중에서|{ent} 안에서]] {cond} {one}[[의|들의]] {cols}",
        "[[데이터에서|테이블에서|저장된 것 중|디비에서|DB에서]] {cond} {ent}의 {cols}",
    ),
    "SENTENCE_COND": (
        "{cond} {ent}[[만|들만]] [[골라|추려|뽑아|걸러|모아]] {cols:을} " + _TAIL,
        "{cond} {ent:을} [[찾아|골라|뽑아|조회해]] {cols:을} " + _TAIL,
        "{cond} {ent:은} {cols:이} [[뭐야?|뭐예요?|뭔가요?|어떻게 돼?|어떻게 됩니까?]]",
        "{cond} [[경우|경우에|때]] {ent}의 {cols:을} " + _TAIL,
        "{ent} [[가운데|중에서|중]] {cond} {one:이} [[있어?|있나요?|있는지 보고]] {cols:을} 알려 줘.",
        "[[조건은|조건:]] {cond} {ent}. [[구할 것은|필요한 것은|보고 싶은 것은]] {cols}",
    ),
    "NP_ALL": (
        "[[전체|모든|등록된|저장된]] {ent}[[의|]] {cols}",
        "{ent} [[전부의|모두의|각각의|목록의|기록의|자료의]] {cols}",
    ),
    "NP_SCOPE": ("{s} [[하나하나의|전부의|기록의|자료의]] {cols}",),
    "SENTENCE_SCOPE": (
        "{s}[[만|들만]] [[골라|추려|뽑아|걸러|모아]] {cols:을} " + _TAIL,
        "{s:은} {cols:이} [[뭐야?|뭐예요?|뭔가요?|어떻게 돼?|어떻게 됩니까?]]",
        "{s:을} [[찾아|골라|뽑아|조회해]] {cols:을} " + _TAIL,
    ),
    "NP_COUNT": ("{s} [[개수|숫자|전체 개수|전체 수|수량]]", "{s}의 [[개수|숫자|전체 숫자]]"),
    "SENTENCE_COUNT": (
        "{s:은} [[총|모두|전부|다 합쳐|다 해서|전체]] 몇 {ct}[[인가요?|이죠?|인지 알려 줘|입니까?|일까?|인지 세어 주세요.]]",
        "{s:이} [[총|모두|전부|다 합쳐|다 해서|전체]] 몇 {ct} [[있나요?|있어?|있습니까?|있죠?|있는지 알려 주세요.]]",
        "{s} [[수|개수|숫자]][[ 세어 줘| 좀 세 줘| 알려 줘| 구하기| 확인| 좀 알려 주세요.]]",
        "{s:을} [[세어|헤아려|카운트해]] [[줘|주세요|봐|볼래?|주실래요?]]",
    ),
    "SENTENCE_ORDER": (
        "{s:을} {ord} [[놓고|세워서|늘어놓아|줄 세워|정렬해]] {cols:을} " + _TAIL,
        "{ord} {s} {cols} " + _TAIL,
        "{s}의 {cols:을} {ord} " + _TAIL,
        "{s}의 {cols:은} {ord} [[어떻게 돼?|어떻게 되나요?|나열하면?|정렬하면 어떻게 됩니까?]]",
    ),
    "NP_LIMIT": (
        "{k:이} [[가장|제일]] {a} {s} {n}{ct}[[의|]] {cols}",
        "{s} [[중|중에|중에서|가운데]] {k:이} [[가장|제일]] {a} {n}{ct}[[의|]] {cols}",
        "{k:이} {a} [[순으로|순서로|순서대로]] {n}{ct}의 {s} {cols}",
    ),
    "NP_LIMIT_COND": (
        "{s} [[중|중에|중에서|가운데]] {k:이} [[가장|제일]] {a} {n}{ct}[[의|]] {cols}",
        "{s} [[중|중에|중에서|가운데]] {k:이} {a} [[순으로|순서로|순서대로]] {n}{ct}의 {cols}",
    ),
    "SENTENCE_LIMIT": (
        "{s:을} {ord} [[세워서|늘어놓고|정렬해서|놓았을 때]] {n}{ct}만 {cols:을} " + _TAIL,
        "{s}의 {cols:을} {ord} [[위에서|앞에서|처음부터]] {n}{ct}만 " + _TAIL,
    ),
    "NP_VALUE": ("{s} [[전부의|모두의|전체의|기록의]] {agg}", "{s}[[에서의|의]] {agg}"),
    "NP_GROUP_COUNT": ("{g} [[하나하나의|각각의]] {ent} 수", "{ent:을} {g:로} [[나눈|묶은|가른]] 수", "{g} 기준 {ent} [[수|개수]]"),
    "SENTENCE_GROUP_COUNT": (
        "{g}[[별로|마다|에 따라]] {ent:이} 각각 몇 {ct}인지 [[알려 줘|세어 주세요.|궁금해|보여 주세요.|구하시오.]]",
        "{ent:을} {g}[[별로|마다]] [[나눠|갈라|묶어]] [[세어 줘|세어 주세요|헤아려 줘|세어 보세요.]]",
    ),
    "NP_GROUP_VALUE": ("{g} [[하나하나의|각각의]] {agg}", "{g} 기준 {ent} {agg}", "{ent:을} {g}별로 [[나눈|가른]] {agg}"),
    "NP_HAVING_COUNT": ("{ent:이} {n}{ct} [[이상]] [[들어 있는|속한|딸린]] {g}", "{ent} [[개수가|숫자가|수가]] {n} 이상인 {g}"),
    "NP_GROUP_TOP": ("{ent} [[수가|개수가|숫자가]] [[최고인|으뜸인|가장 큰]] {g}", "{ent:이} [[최고로|으뜸으로]] 많은 {g}"),
    "NP_DISTINCT": ("{s}의 {k} 종류", "{s}에 있는 {k} [[값들|종류]]"),
    "NP_EXTREME": ("[[{ent} 중|{ent} 중에|{ent} 가운데|{ent} 안에서]] {k:이} [[최고로|으뜸으로|가장|제일]] {a} {one}의 {cols}",),
    "SENTENCE_EXTREME": (
        "{k:이} [[가장|제일]] {a} {ent:을} [[골라|찾아|뽑아]] {cols:을} " + _TAIL,
        "{k:이} [[가장|제일]] {a} {ent:은} {cols:이} [[뭔가요?|뭐예요?|어떻게 돼?|무엇입니까?]]",
    ),
    "JOIN_SCOPE": (
        "{lw:이} {v}인 {p}[[에 속한|에 달린|에 걸린|에 묶인|의]] {c}",
        "{v:이라는} {p}의 {c}",
        "{v:이라는} {lw:을} 가진 {p}의 {c}",
        "{p} [[중|가운데|중에서]] {lw:이} {v}인 것의 {c}",
        "{lw} {v} {p}의 {c}",
    ),
    "JOIN_SCOPE_COND": ("{cond} {p}[[에 속한|에 달린|에 걸린|에 묶인]] {c}", "{cond} {p} 쪽 {c}"),
    "JOIN_PAIR": (
        "{s}의 {x:과} [[이어진|짝이 되는|관련된|연결된]] {p}의 {y}",
        "{s} [[각각의|모두의]] {x:과} {p}의 {y}",
        "{s} {x}, {p} {y}",
    ),
    "JOIN_PAIR_SENTENCE": (
        "{s}의 {x:과} {p} {y:을} [[나란히|함께|같이|한꺼번에]] " + _TAIL,
        "{s:을} {p:과} [[이어|붙여|연결해|조인해]] {x:과} {y:을} " + _TAIL,
    ),
    "NP_JOIN_GROUP_COUNT": ("{p} {lw} 기준 {c} [[수|개수]]", "{p} {lw:과} {c} [[수|개수]]", "각 {p} {lw}의 {c} [[수|개수]]"),
    "SENTENCE_JOIN_GROUP_COUNT": (
        "{p} {lw}[[별로|마다]] {c:이} 각각 몇 {ct}인지 [[알려 줘|세어 주세요.|궁금해|보여 주세요.|구하시오.]]",
        "{c:을} {p} {lw}[[별로|마다]] [[나눠|갈라|묶어]] [[세어 줘|세어 주세요|헤아려 줘]]",
    ),
    "NP_JOIN_GROUP_VALUE": ("{p} {lw} 기준 {c} {agg}", "각 {p} {lw}의 {c} {agg}", "{c:을} {p} {lw}별로 [[나눈|가른]] {agg}"),
    "NP_JOIN_HAVING": ("{c} [[개수가|숫자가]] {n} 이상인 {p}의 {lw}", "{c:을} {n}{ct} 이상 [[가진|둔|거느린]] {p}의 {lw}"),
    "NP_JOIN_TOP": ("{c:을} [[가장|제일]] 많이 [[가진|둔]] {p}의 {lw}", "{c} [[개수가|숫자가]] [[가장|제일]] 큰 {p}의 {lw}"),
    "NP_MISSING": (
        "{c:을} [[하나도|전혀|한 번도]] [[안 가진|갖지 않은|두지 않은]] {p}의 {cols}",
        "{c:이} [[비어 있는|빠진|없는 상태인]] {p}의 {cols}",
        "{c:과} [[이어지지 않은|연결되지 않은|관련 없는]] {p}의 {cols}",
    ),
    "NP_JOIN_DISTINCT": ("중복 없이, {cond} {c:을} [[가진|둔]] {p}의 {lw}", "{cond} {c:을} [[가진|둔]] {p}의 [[서로 다른|고유한]] {lw}"),
    "SENTENCE_JOIN_DISTINCT": ("{cond} {c:을} [[가진|둔]] {p}의 {lw:을} 중복 없이 " + _TAIL,),
    "NP_JOIN_EXTREME": ("{k:이} [[최고로|으뜸으로|가장|제일]] {a} {c:과} [[이어진|관련된]] {p}의 {lw}",),
    "CONDITIONS.eq": ("{k:이} {v:로} 나와 있|는", "{k:이} {v:이라고} 되어 있|는", "{k} 값이 {v}|인", "{k:은} {v}|인", "{k} {v}|인"),
    "CONDITIONS.num_eq": ("{k} 값이 {v}|인", "{k:이} {v:로} 나와 있|는"),
    "CONDITIONS.ne": ("{k:이} {v}만 |아닌", "{k} 값이 {v:이} |아닌", "{k:이} {v}에 해당하지 않|는"),
    "CONDITIONS.gt": ("{k:이} {v:을} 넘어서|는", "{k:이} {v}보다 더욱 {a}", "{k} 값이 {v} 초과|인"),
    "CONDITIONS.ge": ("{k:이} {v} 또는 그 이상|인", "{k} 값이 {v} 이상|인", "{k:이} 못해도 {v}|인"),
    "CONDITIONS.lt": ("{k:이} {v}에 이르지 못하|는", "{k} 값이 {v} 미만|인", "{k:이} {v}까지 못 가|는"),
    "CONDITIONS.le": ("{k:이} {v} 또는 그 이하|인", "{k} 값이 {v} 이하|인", "{k:이} 많아야 {v}|인"),
    "CONDITIONS.between": ("{k} 값이 {v} 이상 {w} 이하|인", "{k:이} 최소 {v} 최대 {w}|인", "{k:이} {v}에서 {w} 안에 있|는"),
    "CONDITIONS.like_start": ("{k} 첫 부분가 '{v}'|인", "{k:이} '{v}'부터 시작하|는"),
    "CONDITIONS.like_in": ("{k} 중간이든 끝이든 '{v}'{_:이} 들어 있|는", "{k}에 '{v}'{_:이라는} 글자가 있|는"),
    "CONDITIONS.like_end": ("{k:이} '{v}'{_:로} 마무리되|는", "{k} 마지막 부분이 '{v}'|인"),
    "CONDITIONS.in": ("{k:이} {list} 가운데 어느 하나|인", "{k} 값이 {list} 중 하나|인"),
    "CONDITIONS.is_null": ("{k} 값이 없|는", "{k:이} 아직 없|는", "{k:이} 정해지지 않|은", "{k} 값이 비어 있|는"),
    "CONDITIONS.not_null": ("{k} 값이 있|는", "{k:이} 정해져 있|는", "{k} 값이 채워져 있|는"),
    "CONDITIONS.date_ge": ("{k:이} {v}이거나 그 뒤|인", "{k:이} 빨라도 {v}|인"),
    "CONDITIONS.date_gt": ("{k:이} {v} 다음 날 이후|인",),
    "CONDITIONS.date_lt": ("{k:이} {v} 전날 이전|인",),
    "CONDITIONS.date_le": ("{k:이} {v}이거나 그 앞|인",),
    "CONDITIONS.date_year": ("{k:이} {v}년 안|인", "{k:이} {v}년에 드|는"),
}  # fmt: skip
LAYOUTS = (
    "{ddl}\n\n[[질문|요청|Q|Question|문제|할 일]]: {q}\n[[SQL|쿼리|A|Answer|답|SQLite]]:",
    "{ddl}\n\n[[위 테이블로|이 테이블로|위 스키마로|주어진 표에서]] [[SQL을 써 줘|쿼리를 써 주세요|SQL을 작성하세요|쿼리를 만들어 줘]].\n{q}",
    "[[테이블|스키마|DDL|표 구조|데이터베이스|Schema|Tables]]:\n{ddl}\n\n[[질문|요청|물음|Question|문의]]: {q}",
    "[[테이블|스키마|DDL|표 구조|데이터베이스|Schema|Tables]]:\n{compact}\n\n[[질문|요청|물음|Question|문의]]: {q}\n[[SQL|쿼리|답]]:",
    "[[질문|요청|물음|Question|문의]]: {q}\n[[테이블|스키마|DDL|표|Schema]]: {compact}",
    "[[다음|아래]] [[질문을|요청을|물음을]] [[SQL로|쿼리로|SQLite 쿼리로|SELECT 문으로]] [[바꿔 줘|바꾸세요|옮겨 주세요|작성하시오]].\n\n{ddl}\n\n{q}",
    "[[SQL|쿼리]] [[부탁해요|하나만 써 줘|좀 짜 줘|작성 부탁드립니다]]. {q}\n\n{ddl}",
    "{q}\n\n```sql\n{ddl}\n```",
    "```sql\n{ddl}\n```\n\n{q}",
    "<schema>\n{ddl}\n</schema>\n<question>{q}</question>",
    "<ddl>\n{ddl}\n</ddl>\n{q}",
    "# [[테이블|스키마|DB]]\n{ddl}\n\n# [[질문|요청]]\n{q}\n\n# [[SQL|답|쿼리]]",
    "## [[테이블|스키마|DDL]]\n{ddl}\n\n## [[질문|요청|물음]]\n{q}",
    "스키마\n{ddl}\n질문: {q}",
    "1. [[테이블|스키마]]\n{ddl}\n2. [[질문|요청]]\n{q}\n3. [[SQL|쿼리]]",
    "[[데이터베이스에|DB에|디비에]] [[이런|다음]] [[테이블이|표가]] 있[[어|어요|습니다]].\n{ddl}\n\n{q}",
    "{compact} [[테이블이|표가]] 있을 때, {q}",
    "{compact}\n[[질문|요청|Q]]: {q}\n[[SQL|A|쿼리]]:",
    "[[SQLite|SQL]] [[문제입니다.|연습 문제야.|과제예요.]]\n{ddl}\n{q}",
    "Write a SQL query for the [[question|request]].\n{ddl}\n[[Question|Request]]: {q}\n[[SQL|Query]]:",
    "-- [[스키마|테이블]]\n{ddl}\n-- [[질문|요청]]: {q}\n",
    "{ddl}\n-- {q}",
    "[[업무 요청|분석 요청|데이터 요청]]: {q}\n\n[[사용할 테이블|참고 테이블|쓸 수 있는 테이블]]\n{ddl}",
)
SYSTEMS = (
    "[[당신은|너는]] [[SQL|데이터베이스|SQLite|데이터 분석]] [[전문가|도우미|조수|비서]]입니다. [[SQL만|쿼리만|쿼리 한 줄만|SELECT 문만]] [[답하세요|출력하세요|쓰세요|답합니다]].",
    "[[질문을|요청을|한국어를]] [[SQL로|쿼리로|SQLite 쿼리로]] [[바꾸는|옮기는]] [[일을 합니다.|도우미입니다.|변환기입니다.]] [[설명은 쓰지 않습니다.|설명 없이 답합니다.|다른 말은 하지 마세요.]]",
    "[[주어진|아래]] [[테이블만|열만|스키마만]] [[써서|사용해서|보고]] [[SQL을|쿼리를]] [[작성하세요|만드세요|써 주세요|작성합니다]].",
    "[[Convert the question to SQL.|You write SQLite queries.|Answer with one SQL statement only.|Text-to-SQL assistant.]]",
)


def more(bank: ph.Bank) -> tuple[str, ...]:
    """The patterns of training beside those of ``bank``."""
    return _BY_BANK.get(id(bank), ())


def _banks() -> dict[int, tuple[str, ...]]:
    made = {}
    for name, patterns in MORE.items():
        first, _, key = name.partition(".")
        bank = getattr(ph, first)
        made[id(bank[key] if key else bank)] = patterns
    return made


_BY_BANK = _banks()
