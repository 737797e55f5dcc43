"""Tools of the household: kitchen, apartment house, children, neighbours, second homes; for training rows only."""

from tool_catalog import O, P, T

CHILDREN = (
    "=첫째|둘째|막내|큰애|작은애|하윤이|도윤이|서아|지호|유나|민재|시우|예나|태오|준서|다은이|은찬이|소율이"
)
HOUSES = "=101동 502호|102동 1203호|103동 804호|105동 1501호|107동 301호|108동 1902호|201동 706호|202동 1104호|203동 605호|305동 2001호|306동 407호|1204호|803호|1502호|604호"
BUILDINGS = "=101동|102동|103동|104동|105동|106동|107동|108동|109동|201동|202동|203동|301동|302동|305동"
MONTHS = "=1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월|작년 12월|올해 3월"
ROOMS = "=거실|안방|부엌|작은방|서재|아이 방|옷방|현관|베란다|복도|손님방|다용도실|놀이방"
WINDOWS = "=거실|안방|부엌|작은방|서재|아이 방|옷방|베란다|손님방|놀이방|공부방|침실"
SECOND_HOMES = "=양평 주말집|강릉 별장|가평 시골집|제주 작은집|홍천 농막|속초 세컨드 하우스|단양 오두막|남해 바닷가 집|평창 통나무집|고성 시골집|공주 한옥|거제 별장|충주 전원주택|완도 외갓집"

TOOLS = (
    # ------------------------------------------------ kitchen
    T(
        "fridge",
        "add_fridge_item put_in_fridge register_fridge_food fridge_insert",
        "냉장고에 넣은 식품을 목록에 등록한다|냉장고 식품 등록|Record food put into the refrigerator",
        [
            P(
                "item food product",
                "string",
                "=달걀|사과|양파|오이|감자|요구르트|참치 캔|토마토|당근|애호박|가지|파프리카|레몬|고구마|즉석밥|치즈케이크|푸딩|단호박|아보카도|두부",
                "식품|넣은 식품 이름|Food",
            ),
            P("quantity count number", "integer", "n1", "개수|넣은 개수|How many"),
            O("expires expiry best_before", "string", "day", "소비 기한|언제까지 먹어야 하는지|Use-by date"),
        ],
        "냉장고에 {item} {quantity}개 넣었다고 [[적어/기록해/등록해]]~|{item} {quantity}개 [[새로 사서 냉장고에 넣었어/방금 냉장고에 넣었어]]. 목록에 올려~|냉장고 등록: {item} {quantity}개|{quantity}개 넣었어, {item}. 냉장고 목록에 추가해~|put {quantity} {item} in the fridge list|"
        "장 보고 왔는데 {item} {quantity}개 냉장고 [[목록에 적어/목록에 더해]]~|{item:을} {quantity}개 냉장고에 [[추가해/올려/등록해]]~|냉장고에 {item} {quantity}개 추가 <plz>|{item} {quantity}개, 기한은 {expires}. 냉장고 목록에 넣어~|냉장고 식품으로 {item} {quantity}개를 [[저장해/남겨]]~",
        "냉장고 목록에 좀 추가해~|방금 산 것 냉장고에 넣었다고 적어~",
        "total,냉장고 식품 수,n99,가지|shelf,칸,=첫째 칸/둘째 칸/문 쪽 칸/채소 칸/냉동 칸,",
        "{item} {quantity}개를 냉장고 목록에 넣었습니다.|{item:을} {shelf}에 있는 것으로 등록했습니다.|등록했습니다. 지금 냉장고에는 식품이 모두 {total} 있습니다.",
        "소비 기한은 {expires:로} 적어~|{expires}까지 먹을 거야",
    ),
    T(
        "fridge",
        "find_in_fridge fridge_lookup search_fridge where_in_fridge",
        "냉장고에서 음식이 어디 있는지 찾는다|냉장고 안 음식 찾기|Find food in the refrigerator",
        [
            P(
                "item food name",
                "string",
                "=김치|된장|고추장|버터|우유|생크림|다진 마늘|멸치볶음|어묵|만두|삼겹살|모차렐라|장조림|쌈장|베이컨|두유|상추|깻잎|오징어|떡국 떡|마요네즈",
                "음식|찾을 음식|Food",
            )
        ],
        "냉장고에 {item} [[있는지/남았는지]] 봐~|{item:이} 냉장고 어디에 <is>|{item:을} 냉장고 어느 칸에 뒀는지 [[찾아/알려]]~|냉장고 {item}|저녁 하려는데 {item:이} 냉장고에 [[있는지/얼마나 있는지]] 확인해~|is there any {item} in the fridge?|"
        "{item:이} 아직 남아 있는지 냉장고 [[확인해/들여다봐]]~|냉장고 검색: {item}|집에 {item} 있으면 안 사려고 해. 냉장고 [[확인해/봐]]~|냉장고에서 {item} 좀 찾아~",
        "냉장고에서 좀 찾아~|냉장고에 있는지 봐~",
        "shelf,칸,=첫째 칸/둘째 칸/문 쪽 칸/채소 칸/냉동 칸/김치통 칸,|since,넣은 날,=어제/그저께/사흘 전/지난 토요일/지난 일요일,|left,남은 양,=조금/절반쯤/넉넉함/거의 없음,",
        "{item:은} 냉장고 {shelf}에 있습니다.|{item:은} {shelf}에 있고 넣은 날은 {since}입니다.|{item:은} 냉장고 {shelf}에 있습니다. 남은 양은 '{left}'입니다.",
    ),
    T(
        "fridge",
        "list_expiring_food expiring_soon check_expiry food_to_eat_first",
        "기한이 곧 끝나는 냉장고 식품을 조회한다|기한이 가까운 식품 목록|Food that expires soon",
        [
            P(
                "days within n_days",
                "integer",
                "=2|3|4|5|6|7|10|14",
                "일수|앞으로 며칠 안|Within how many days",
            ),
            O(
                "section compartment place",
                "enum",
                "=냉장실:fridge|냉동실:freezer|김치냉장고:kimchi|냉동고:freezer",
                "보관 칸|Compartment",
            ),
        ],
        "{days}일 안에 [[먹어야 할/상할 수 있는/기한이 끝나는]] 음식 알려~|앞으로 {days}일 내로 기한이 끝나는 것 [[보여/찾아]]~|{days}일 안에 버려야 할 식품이 <is>|기한 {days}일 이내 목록|{section}에서 {days}일 안에 먹어야 하는 것 골라~|food expiring within {days} days|"
        "음식을 자꾸 버리게 되는데 {days}일 안에 기한 끝나는 것 [[알려/뽑아]]~|{days}일 내 소비 기한 식품 조회 <plz>|소비 기한이 {days}일도 안 남은 식품 [[정리해/보여]]~|{section} 음식 가운데 {days}일 안에 기한이 끝나는 게 <cur>",
        "기한 얼마 안 남은 음식 좀 알려~|먼저 먹어야 할 것 좀 골라~",
        "count,식품 수,n1,가지|first,가장 급한 식품,=우유/두부/콩나물/훈제 연어/생크림/닭가슴살/딸기/샐러드,|until,기한,day,",
        "{days}일 안에 기한이 끝나는 식품은 {count}입니다.|가장 먼저 먹어야 할 것은 {first}이며 기한은 {until}입니다.|앞으로 {days}일 안에 드셔야 할 식품이 {count} 있습니다. 그중 {first:이} 가장 급합니다.",
        "{section}만 봐~",
    ),
    T(
        "fridge",
        "food_storage_guide keep_food_how storage_tip how_to_store",
        "식재료를 어디에 얼마나 보관할 수 있는지 알려 준다|식재료 보관 방법|How to store a food and for how long",
        [
            P(
                "food item ingredient",
                "string",
                "=감자|고구마|대파|시금치|바나나|아보카도|버섯|생강|두부|닭고기|고등어|식빵|삶은 달걀|깐 마늘|콩나물|블루베리|바질|오징어|밥|김|애호박",
                "식재료|보관할 식재료|Food to store",
            ),
            O(
                "place where storage",
                "enum",
                "=냉장:fridge|냉동:freezer|실온:room|상온:room",
                "보관 장소|냉장, 냉동 또는 실온|Where it is kept",
            ),
        ],
        "{food} 보관은 어떻게 <do>|{food:은} 얼마나 오래 두고 먹을 수 있는지 [[알려/찾아]]~|{food} 보관법|{food:을} 많이 샀는데 어떻게 두면 좋은지 [[알려/찾아봐]]~|{food:을} {place} 보관하면 며칠 가는지 [[알려/조회해]]~|how should I store {food}?|"
        "남은 {food:을} 안 상하게 두려면 어떻게 <do>|{food} 며칠까지 먹어도 <become>|보관 방법 조회: {food}|{place} 보관으로 {food} 기한 좀 [[알려/봐]]~|{food:은} 냉장고에 넣어도 되는지 [[확인해/알려]]~",
        "보관 방법 좀 알려~|며칠이나 두고 먹어도 <become>",
        "days,보관 기간,n30,일|tip,요령,=밀폐 용기에 담기/한 번 먹을 만큼 나누어 담기/공기를 빼고 단단히 봉하기/산 날짜를 적어 두기/햇빛이 안 드는 곳에 두기,",
        "{food:은} {days} 동안 보관할 수 있습니다.|{food:을} 오래 두시려면 다음과 같이 하시는 것이 좋습니다: {tip}.|보관 기간은 {days}이고, 요령은 '{tip}'입니다.",
        "{place} 보관일 때로 알려~",
    ),
    T(
        "kitchen",
        "set_oven_timer start_oven oven_timer bake_with_oven",
        "오븐의 온도와 시간을 맞춘다|오븐 타이머 맞추기|Set the oven temperature and timer",
        [
            P(
                "temperature degrees heat",
                "integer",
                "=150|160|170|180|190|200|210|220|230",
                "온도|오븐 온도(도)|Oven temperature",
            ),
            P(
                "minutes time duration",
                "integer",
                "=8|10|12|15|18|20|25|30|35|40|45|50",
                "시간|굽는 시간(분)|Minutes",
            ),
            O(
                "dish food menu",
                "string",
                "=쿠키|식빵|통닭|고구마|피자|머핀|그라탱|스콘|감자|연어|카스텔라|타르트",
                "음식|구울 음식|What is baked",
            ),
        ],
        "오븐 {temperature}도로 {minutes}분 맞춰~|오븐을 {minutes}분 동안 {temperature}도로 [[돌려/켜]]~|{dish} 굽게 오븐 {temperature}도에 {minutes}분 [[맞춰/설정해]]~|오븐: {temperature}도 / {minutes}분|{temperature}도, {minutes}분으로 오븐 <plz>|oven at {temperature} for {minutes} min|"
        "반죽이 다 됐어. {temperature}도에서 {minutes}분 굽게 오븐 [[켜/맞춰]]~|{minutes}분 구울 건데 오븐 온도는 {temperature}도로 해~|오븐 타이머 {minutes}분, 온도 {temperature}도로 [[시작해/설정해]]~|{dish:을} {temperature}도에서 {minutes}분 굽고 <want>. 오븐 맞춰~",
        "오븐 타이머 좀 맞춰~|오븐 좀 켜~",
        "preheat,예열 시간,n30,분|ends_at,끝나는 시각,clock,",
        "오븐을 {temperature}도, {minutes}분으로 맞췄습니다.|예열에 {preheat} 걸리고 {ends_at}에 끝납니다.|{temperature}도로 {minutes}분 굽습니다. 끝나는 시각은 {ends_at}입니다.",
        "구울 것은 {dish:이야}|음식 이름은 {dish:로} 해~",
    ),
    T(
        "kitchen",
        "air_fryer_guide get_fryer_time fryer_setting lookup_air_fryer",
        "음식별 에어프라이어 온도와 시간을 조회한다|에어프라이어 조리 시간|Air fryer temperature and time for a food",
        [
            P(
                "food item dish",
                "string",
                "=냉동 만두|군고구마|돈가스|감자튀김|닭 날개|삼겹살|가래떡|식빵|새우튀김|너깃|고등어|두부|치킨|핫도그|옥수수|통마늘|연근",
                "음식|조리할 음식|Food",
            ),
            O("amount grams weight", "integer", "=200|250|300|400|500|600|800", "양|음식의 양(g)|Grams"),
        ],
        "에어프라이어에 {food} 몇 분 돌리면 <become>|{food:은} 에어프라이어로 몇 도에 몇 분인지 [[알려/찾아]]~|에어프라이어 {food} 시간|{food} {amount}g이면 에어프라이어 시간이 얼마나 <take>|에어프라이어로 {food:을} 하려는데 온도랑 시간 [[알려/봐]]~|air fryer time for {food}|"
        "{food:을} 바삭하게 하려면 몇 분인지 에어프라이어 표 [[봐/확인해]]~|{food} 에어프라이어 온도가 <cur>|조회: 에어프라이어, {food}|{food} 어떻게 돌리는지 모르겠어. 에어프라이어 시간 [[찾아/알려]]~",
        "에어프라이어 시간 좀 알려~|몇 도로 돌릴지 봐~",
        "degrees,온도,=160/170/180/190/200,도|minutes,시간,=8/10/12/15/18/20/25,분|turn,뒤집기,=중간에 한 번/필요 없음/가볍게 흔들기,",
        "{food:은} {degrees}에서 {minutes} 돌리시면 됩니다.|에어프라이어로 {food:을} 하실 때는 {degrees}, {minutes}입니다. 뒤집기는 '{turn}'입니다.|온도는 {degrees}이고 시간은 {minutes}입니다.",
        "양은 {amount}g으로 해~",
    ),
    T(
        "kitchen",
        "schedule_rice_cooker reserve_rice cook_rice_at rice_cooker_timer",
        "전기밥솥의 취사를 예약한다|밥솥 취사 예약|Schedule the rice cooker",
        [
            P(
                "menu rice mode",
                "string",
                "=백미|현미|잡곡밥|콩밥|누룽지|죽|흑미밥|보리밥|귀리밥|이유식|영양밥|찹쌀밥",
                "메뉴|밥 종류|Kind of rice",
            ),
            P("ready_at time when", "string", "clock", "다 되는 시각|밥이 다 될 시각|When it is ready"),
            O("servings people portions", "integer", "=2|3|4|5|6|8", "인분|몇 인분|Servings"),
        ],
        "{ready_at}까지 {menu} 되게 밥솥 예약해~|밥솥에 {menu:을} {ready_at} 완성으로 [[맞춰/예약해]]~|{menu} 예약 <plz>. {ready_at}에 먹을 거야|밥솥 예약: {menu}, {ready_at}|{ready_at}에 먹으려고 해. {menu:로} 밥솥 [[맞춰/예약 걸어]]~|rice cooker: {menu}, ready at {ready_at}|"
        "{servings}인분 {menu:을} {ready_at}에 다 되게 해~|{menu:이} {ready_at}에 다 되도록 취사 [[예약해/걸어]]~|{ready_at} 식사에 맞춰 {menu} [[지어/취사 예약해]]~|아이들 오기 전에 {menu} 해 두려고 해. {ready_at} 완성으로 예약해~",
        "밥솥 예약 좀 해~|밥 좀 예약해~",
        "water,물 눈금,=2/3/4/5,번|minutes,취사 시간,=25/30/35/40/50/60,분",
        "{menu:이} {ready_at}에 다 되도록 예약했습니다.|{menu} 취사에는 {minutes} 걸립니다. 물 눈금은 {water}입니다.|{menu} 취사를 예약했습니다. 다 되는 시각은 {ready_at}입니다.",
        "{servings}인분으로 해~",
    ),
    T(
        "kitchen",
        "start_dishwasher run_dishwasher dishwasher_on wash_dishes",
        "식기세척기를 돌린다|식기세척기 작동|Run the dishwasher",
        [
            P(
                "course mode program",
                "enum",
                "=표준:normal|강력:strong|쾌속:quick|절약:eco|기름때:strong|급속:quick",
                "코스|세척 코스|Program",
            ),
            O(
                "delay_hours delay after",
                "integer",
                "=1|2|3|4|5|6",
                "미룰 시간|몇 시간 뒤에 시작할지|Delay in hours",
            ),
            O("extra_dry dry drying", "boolean", "", "강한 건조 여부|Extra drying"),
        ],
        "식기세척기 {course} 코스로 돌려~|{course:로} 식기세척기 [[돌려/시작해/켜]]~|설거지거리가 쌓였어. 식기세척기 {course} 코스 [[시작해/돌려]]~|식기세척기: {course}|{delay_hours}시간 뒤에 식기세척기 {course:로} 돌려~|run the dishwasher, {course}|"
        "그릇은 다 넣었어. {course} 코스로 세척 시작해~|식기세척기 {course} 코스 <plz>|오늘은 {course:로} 설거지 돌려~|식기세척기를 {course} 코스로 돌리고 건조도 세게 해~=>extra_dry:true|설거지 {course:로} 하고 건조는 빼~=>extra_dry:false",
        "식기세척기 좀 돌려~|설거지 좀 시작해~",
        "minutes,걸리는 시간,=35/50/70/90/120,분|ends_at,끝나는 시각,clock,",
        "식기세척기를 {course} 코스로 맞췄습니다.|{course} 코스는 {minutes} 걸립니다.|{course} 코스로 돌립니다. 끝나는 시각은 {ends_at}입니다.",
        "{delay_hours}시간 뒤에 시작해~|건조도 세게 해~=>extra_dry:true|건조는 빼~=>extra_dry:false",
    ),
    T(
        "kitchen",
        "substitute_ingredient find_substitute replace_ingredient ingredient_swap",
        "없는 재료를 대신할 재료를 찾는다|대체 재료 찾기|Find a substitute for an ingredient",
        [
            P(
                "ingredient item missing",
                "string",
                "=설탕|물엿|꿀|올리고당|조청|메이플시럽|황설탕|각설탕|옥수수 시럽|연유",
                "재료|없는 재료|Missing ingredient",
            ),
            O(
                "dish recipe food",
                "string",
                "=갈비찜|떡볶이|제육볶음|잡채|호떡|수정과|약밥|멸치볶음|불고기|감자조림|닭강정|장조림",
                "요리|만드는 요리|Dish",
            ),
        ],
        "{ingredient} 대신 [[뭘 쓰면/무엇을 넣으면]] <become>|{ingredient:이} 없는데 대신할 것 [[찾아/알려]]~|{ingredient} 대체 재료|{dish:을} 만드는데 {ingredient:이} 떨어졌어. 대신 쓸 것 [[찾아/알려]]~|{ingredient:을} 못 먹는 사람이 있어. 대신 넣을 재료 [[알려/골라]]~|substitute for {ingredient}|"
        "{ingredient} 빼고 하려는데 뭐로 바꾸면 좋은지 [[봐/알려]]~|{ingredient:을} 대신할 만한 재료가 <is>|대체 재료 조회: {ingredient}|집에 {ingredient:이} 없어. 비슷한 것 좀 찾아~",
        "대신 쓸 재료 좀 찾아~|대체 재료가 <cur>",
        "swap,대신할 재료,=매실청/아가베 시럽/쌀엿/흑설탕/배즙,|count,대체 재료 수,=2/3/4/5,가지",
        "{ingredient} 대신 {swap:을} 쓰시면 됩니다.|{ingredient:을} 대신할 재료로 {swap:이} 있습니다.|{ingredient} 대체 재료가 {count} 있습니다. 그중 {swap:이} 가장 무난합니다.",
        "만드는 요리는 {dish:이야}",
    ),
    T(
        "grocery",
        "add_grocery add_to_shopping_list grocery_add put_on_list",
        "장보기 목록에 살 것을 추가한다|장보기 목록 추가|Add an item to the grocery list",
        [
            P(
                "item product what",
                "string",
                "=대파|콩나물|두부|휴지|주방 세제|즉석밥|라면|식용유|다시마|건전지|키친타월|종량제 봉투|수세미|고무장갑|간장|물티슈|양파|바나나|우유|치약|섬유 유연제|고등어",
                "품목|살 것|Item to buy",
            ),
            O(
                "amount quantity how_much",
                "string",
                "=넉넉히|조금만|평소만큼|많이|한두 개|두세 개|서너 개|지난번만큼|하나만",
                "양|살 양|How much",
            ),
            O(
                "shop store where",
                "string",
                "=시장|대형 마트|동네 마트|집 앞 가게|슈퍼|온라인|생협|새로 생긴 마트",
                "살 곳|Where to buy",
            ),
        ],
        "장보기 목록에 {item} [[추가해/넣어/적어]]~|{item} [[다 떨어졌어/거의 다 썼어]]. 장보기 목록에 올려~|{item:을} 살 것에 [[넣어/적어/더해]]~|장볼 것: {item}|{item} {amount} 사야 해. 목록에 적어~|add {item} to the shopping list|"
        "다음에 장 볼 때 {item} 사게 [[적어 둬/목록에 넣어]]~|{item} {amount}, 장보기 목록에 [[추가/등록]] <plz>|{shop}에서 {item} 살 거야. 장보기에 올려~|장보기 목록에 {item:이} 빠졌어. 추가해~|{item} 사는 걸 자꾸 잊어. 장보기에 [[적어/남겨]]~",
        "장보기 목록에 하나 추가해~|살 것 좀 적어~",
        "count,목록 품목 수,n30,가지|cost,예상 금액,money,원",
        "{item:을} 장보기 목록에 넣었습니다.|장보기 목록에 {item:을} 추가했습니다. 이제 모두 {count}입니다.|목록에는 {count} 있고 예상 금액은 {cost}입니다.",
        "{amount} 살 거야|살 곳은 {shop:이야}",
    ),
    T(
        "grocery",
        "check_off_grocery remove_grocery mark_bought grocery_done",
        "장보기 목록에서 산 것을 삭제한다|장보기 목록에서 지우기|Take an item off the grocery list",
        [
            P(
                "item product what",
                "string",
                "=양배추|달걀|참치 캔|식빵|치즈|칫솔|세탁 세제|김|밀가루|고춧가루|샴푸|생수|랩|지퍼백|돼지고기|사과|양말|전구|커피 가루|멸치",
                "품목|지울 것|Item",
            )
        ],
        "{item} [[샀어/사 왔어]]. 장보기 목록에서 [[지워/빼]]~|장보기 목록에서 {item} [[빼/지워/삭제해]]~|{item:은} 안 사기로 했어. 목록에서 [[지워/없애]]~|장보기 완료: {item}|{item} 삭제 <plz>, 장보기 목록|I bought {item}, take it off the list|"
        "{item:은} 집에 있어. 장보기 목록에서 [[빼/지워]]~|{item:을} 샀다고 [[표시해/체크해]]~|살 것 가운데 {item:은} [[지워/빼]]~|장보기에서 {item} 하나 지우고 <want>|엄마가 {item:을} 사 오셨어. 목록에서 빼~",
        "장보기 목록에서 하나 지워~|산 것 좀 빼~",
        "left,남은 품목 수,n30,가지|next,다음 살 것,=두부/쌀/휴지/대파/간장/식용유/우유/건전지,",
        "{item:을} 장보기 목록에서 지웠습니다. 남은 것은 {left}입니다.|목록에서 {item:을} 뺐습니다.|지웠습니다. 다음 살 것은 {next}입니다.",
    ),
    T(
        "meal",
        "plan_meal set_meal_plan add_menu schedule_dish",
        "식단표에 먹을 음식을 등록한다|식단 짜기|Put a dish into the meal plan",
        [
            P(
                "day date weekday",
                "string",
                "=월요일|화요일|수요일|목요일|금요일|토요일|일요일|내일|모레|이번 토요일|다음 주 월요일|오늘|글피",
                "날|먹을 날|Day",
            ),
            P(
                "meal time_of_day which",
                "enum",
                "=아침:breakfast|점심:lunch|저녁:dinner|간식:snack|야식:snack",
                "끼니|Meal",
            ),
            P("dish menu food", "string", "dish", "음식|먹을 음식|Dish"),
        ],
        "{day} {meal:은} {dish:로} 식단에 [[넣어/적어]]~|식단표 {day} {meal}에 {dish} [[추가해/등록해]]~|{day} {meal} 메뉴를 {dish:로} [[정해/해]]~|식단: {day} {meal} {dish}|{dish:을} {day} {meal}에 먹고 <want>. 식단표에 올려~|put {dish} on the meal plan for {day}, {meal}|"
        "가족들이 {dish:을} 좋아해. {day} {meal} 식단에 [[넣어/잡아]]~|{day} {meal} {dish}, 식단 등록 <plz>|{day:은} {meal:로} {dish:을} 하려고 해. 식단표에 적어~|이번 식단에서 {day} {meal} 칸은 {dish:로} [[채워/바꿔]]~",
        "식단 좀 짜~|식단표에 메뉴 하나 넣어~",
        "filled,채운 끼니,n30,끼|missing,없는 재료,ingredient,",
        "{day} {meal} 식단에 {dish:을} 넣었습니다.|{day} {meal:은} {dish}입니다. 없는 재료는 {missing}입니다.|식단표에 적었습니다. 지금까지 {filled} 채웠습니다.",
    ),
    T(
        "meal",
        "show_meal_plan get_meal_plan view_menu_week list_planned_meals",
        "집의 식단표를 조회한다|우리 집 식단표 보기|Show the household meal plan",
        [
            P(
                "day date when",
                "string",
                "=월요일|화요일|수요일|목요일|금요일|토요일|일요일|내일|모레|오늘|글피|이번 토요일|다음 주 월요일",
                "날|조회할 날|Day",
            ),
            O(
                "meal which time_of_day",
                "enum",
                "=아침:breakfast|점심:lunch|저녁:dinner|아침밥:breakfast|저녁밥:dinner",
                "끼니|Meal",
            ),
        ],
        "{day} 식단 [[알려/보여/읽어]]~|{day} [[뭐 먹기로 했는지/무슨 반찬인지]] 식단표 봐~|우리 집 {day} 식단이 <what>|{day} {meal} 메뉴가 <what>|식단표 / {day}|what's on the meal plan for {day}?|"
        "장 보기 전에 {day} 식단 [[확인해/보여]]~|{day} {meal:은} 뭘 먹기로 했는지 [[알려/찾아]]~|{day} 식단표가 <cur>|아이가 궁금해해. {day} 식단 좀 [[알려/봐]]~|식단 조회 <plz>, {day}",
        "식단표 좀 보여~|우리 집 식단이 <what>",
        "main,주요리,dish,|side,반찬,=시금치나물/멸치볶음/무생채/콩자반/감자조림/오이무침/김구이,|minutes,조리 시간,=15/20/25/30/40/50,분",
        "{day} 식단은 {main}입니다.|{day} 식단은 {main:과} {side}입니다.|주요리는 {main}이고 조리 시간은 {minutes}입니다.",
        "{meal}만 알려~",
    ),
    # ------------------------------------------------ the house
    T(
        "home",
        "start_robot_vacuum robot_clean run_robot_cleaner vacuum_room",
        "로봇청소기로 방을 청소한다|로봇청소기 돌리기|Clean a room with the robot vacuum",
        [
            P("room area place", "string", ROOMS, "방|청소할 곳|Room to clean"),
            O(
                "mode power course",
                "enum",
                "=저소음:quiet|표준:normal|집중:deep|물걸레:mop|조용한:quiet",
                "청소 방식|Cleaning mode",
            ),
        ],
        "로봇청소기로 {room} [[청소해/밀어]]~|{room} 청소 좀 해~. 로봇청소기로|로봇청소기 {room:로} [[보내/출발시켜]]~|{room} 바닥에 과자를 흘렸어. 로봇청소기 [[돌려/보내]]~|{room:을} {mode} 모드로 청소하게 로봇청소기 [[돌려/켜]]~|robot vacuum, clean the room: {room}|"
        "로봇청소기: {room}|{room}만 로봇청소기로 [[돌려/치워]]~|손님이 와. {room} 로봇청소기 [[돌려/시작해]]~|{room:은} 로봇청소기에 맡기고 <want>|로봇청소기 {room} 청소 <plz>",
        "로봇청소기 좀 돌려~|로봇청소기로 청소 시작해~",
        "minutes,청소 시간,n99,분|battery,배터리,percent,%",
        "로봇청소기가 {room} 청소를 시작했습니다.|{room} 청소에 {minutes} 걸립니다.|{room:을} 청소합니다. 로봇청소기 배터리는 {battery} 남았습니다.",
        "{mode} 모드로 해~",
    ),
    T(
        "home",
        "schedule_robot_vacuum robot_vacuum_plan set_cleaning_day book_robot_cleaning",
        "로봇청소기의 정기 청소를 예약한다|로봇청소기 정기 예약|Schedule weekly robot cleaning",
        [
            P("weekday day on_day", "string", "weekday", "요일|청소할 요일|Weekday"),
            P("time at start_time", "string", "clock", "시각|청소 시작 시각|Start time"),
            O(
                "skip_room except exclude",
                "string",
                "=안방|서재|아이 방|옷방|놀이방|베란다|손님방|현관",
                "빼는 방|청소하지 않을 방|Room to skip",
            ),
        ],
        "로봇청소기 {weekday}마다 {time}에 돌게 예약해~|매주 {weekday} {time}에 로봇청소기 [[돌려/청소하게 해]]~|{weekday} {time} 로봇청소기 정기 청소 <plz>|로봇청소기 예약: {weekday} {time}|{weekday}마다 집이 비어. {time}에 로봇청소기 돌게 [[맞춰/설정해]]~|robot vacuum every week, {weekday} {time}|"
        "로봇청소기 정기 청소를 {weekday} {time:로} [[바꿔/잡아]]~|{time}에 로봇청소기 청소 시작하게 해~. 요일은 {weekday}|{skip_room:은} 빼고 {weekday} {time}에 로봇청소기 예약해~|{weekday} {time}에 청소하도록 로봇청소기를 [[등록해/예약 걸어]]~",
        "로봇청소기 예약 좀 해~|정기 청소 좀 맞춰~",
        "rooms,청소할 방,=2/3/4/5,곳|minutes,예상 시간,n99,분",
        "로봇청소기 정기 청소를 {weekday} {time:로} 예약했습니다.|매주 {weekday} {time}에 청소합니다. 청소할 방은 {rooms}입니다.|예약했습니다. 한 번에 {minutes}쯤 걸립니다.",
        "{skip_room:은} 빼~",
    ),
    T(
        "home",
        "set_boiler_mode boiler_mode change_boiler heating_mode",
        "보일러의 운전 모드를 바꾼다|보일러 모드 변경|Change the boiler mode",
        [
            P(
                "mode setting state",
                "enum",
                "=실내 난방:room|온돌:floor|외출:away|온수 전용:water|바닥 난방:floor|외출 모드:away",
                "모드|운전 모드|Mode",
            ),
            O(
                "room zone area",
                "string",
                "=거실|안방|작은방|서재|아이 방|전체|부엌|손님방",
                "방|난방할 방|Room",
            ),
        ],
        "보일러 {mode:로} [[바꿔/돌려/해]]~|보일러를 {mode:로} [[설정해/맞춰]]~|날씨가 달라졌어. 보일러 {mode:로} 해~|보일러 모드: {mode}|{room} 보일러 {mode:로} [[바꿔/해]]~|boiler to {mode}|"
        "가스비가 많이 나와. 보일러를 {mode:로} [[돌려/바꿔]]~|{mode:로} 보일러 전환 <plz>|보일러 지금부터 {mode:로} [[돌려/바꿔]]~|보일러는 {mode:로} 두고 <want>. 바꿔~",
        "보일러 모드 좀 바꿔~|보일러 설정을 바꾸고 <want>",
        "indoor,실내 온도,=17/18/19/20/21/22/23,도|target,희망 온도,=20/21/22/23/24,도",
        "보일러를 {mode:로} 바꿨습니다.|지금 보일러 모드는 {mode}입니다. 실내 온도는 {indoor}입니다.|{mode:로} 설정했습니다. 희망 온도는 {target}입니다.",
        "{room}만 바꿔~",
    ),
    T(
        "home",
        "set_hot_water hot_water_temp change_water_heat water_heater_set",
        "온수 온도를 맞춘다|온수 온도 설정|Set the hot water temperature",
        [
            P(
                "temperature degrees temp",
                "integer",
                "=36|37|38|39|40|41|42|43|44|45",
                "온도|온수 온도(도)|Hot water temperature",
            ),
            O(
                "place tap where",
                "string",
                "=욕실|안방 욕실|부엌|세면대|샤워기|싱크대|욕조|거실 욕실",
                "쓰는 곳|온수를 쓰는 곳|Where it is used",
            ),
        ],
        "온수 {temperature}도로 [[맞춰/해/설정해]]~|온수 온도를 {temperature}도로 [[바꿔/설정해]]~|설거지하려고 해. 온수 {temperature}도로 맞춰~|온수: {temperature}도|{place} 온수를 {temperature}도로 해~|hot water {temperature} degrees|"
        "샤워할 건데 물 온도 {temperature}도로 [[맞춰/설정해]]~|물이 너무 뜨거운데 온수 온도 {temperature}도로 [[조절해/고쳐]]~|온수 온도 {temperature}도 설정 <plz>|더운물은 {temperature}도쯤으로 나오게 해~",
        "온수 온도 좀 맞춰~|온수 온도를 바꾸고 <want>",
        "minutes,데우는 시간,n1,분|before,이전 온도,=46/47/48/50/52/55,도",
        "온수를 {temperature}도로 맞췄습니다.|온수 온도를 {before}에서 {temperature}도로 바꿨습니다.|{minutes} 뒤에 온수가 {temperature}도로 나옵니다.",
        "{place}만 바꿔~",
    ),
    T(
        "home",
        "set_curtain move_curtain curtain_position adjust_curtain",
        "커튼이 열린 정도를 맞춘다|커튼 열림 정도 조절|Set how far a curtain is open",
        [
            P("room place where", "string", WINDOWS, "방|커튼이 있는 방|Room"),
            P(
                "percent position openness",
                "integer",
                "=10|20|25|30|40|50|60|70|75|80|90|35",
                "열림 정도|열림 정도(%)|Percent open",
            ),
        ],
        "{room} 커튼 {percent}%만 [[열어/걷어]]~|{room} 커튼을 {percent}% [[열어/열린 상태로 해]]~|커튼 {percent}% 열어~, {room} 쪽|커튼: {room} {percent}%|햇빛이 좋은데 {room} 커튼 {percent}%까지 [[걷어/열어]]~|open the curtain ({room}) to {percent} percent|"
        "{room} 커튼 열림을 {percent}%로 [[맞춰/바꿔]]~|{room:이} 어두우니 커튼을 {percent}%까지 열어~|{percent}%로 {room} 커튼 조절 <plz>|{room} 커튼은 {percent}%만 열어 두고 <want>",
        "커튼 좀 열어~|커튼을 조절하고 <want>",
        "light,실내 밝기,n300,럭스|before,이전 열림 정도,=0/5/15/85/95,%",
        "{room} 커튼을 {percent}% 열었습니다.|{room} 커튼을 {before}에서 {percent}%로 바꿨습니다.|{room} 커튼이 {percent}% 열려 있습니다. 실내 밝기는 {light}입니다.",
    ),
    T(
        "home",
        "schedule_curtain curtain_timer plan_curtain book_curtain_time",
        "커튼을 열거나 닫을 시각을 예약한다|커튼 여닫기 예약|Schedule a curtain to open or close",
        [
            P("time at when", "string", "clock", "시각|움직일 시각|Time"),
            P(
                "action motion do",
                "enum",
                "=열기:open|닫기:close|걷기:open|치기:close",
                "동작|열기 또는 닫기|Action",
            ),
            O("room place where", "string", WINDOWS, "방|Room"),
        ],
        "{time}에 커튼 {action} 예약해~|커튼 {action}, {time:로} [[예약해/맞춰]]~|커튼 {action} 예약 <plz>. 시각은 {time}|커튼 예약: {time} {action}|{room} 커튼 {action} 시각을 {time:로} [[맞춰/설정해]]~|curtain at {time}: {action}|"
        "자꾸 깜빡해. {time}에 커튼 {action} [[예약해/걸어]]~|매일 하기 귀찮아. {time} 커튼 {action} [[설정해/예약해]]~|{time}, {room} 커튼 {action} 예약 <plz>|커튼 {action} 시각을 {time:로} [[바꿔/잡아]]~",
        "커튼 예약 좀 해~|커튼 시각 좀 맞춰~",
        "sun,해 뜨는 시각,dawn,|number,예약 번호,n99,번",
        "{time} 커튼 {action:을} 예약했습니다.|커튼 {action} 예약 번호는 {number}입니다.|커튼 {action} 시각을 {time:로} 맞췄습니다.",
        "{room} 것만 해~",
    ),
    T(
        "home",
        "set_blind_angle tilt_blind blind_angle adjust_blind",
        "블라인드의 각도를 맞춘다|블라인드 각도 조절|Set the angle of a blind",
        [
            P(
                "room place window",
                "string",
                "=거실|안방|서재|작은방|부엌|아이 방|공부방|작업실|회의실|침실",
                "방|블라인드가 있는 방|Room",
            ),
            P("angle degrees tilt", "integer", "=10|15|20|30|45|60|75|90", "각도|날개 각도(도)|Slat angle"),
        ],
        "{room} 블라인드 각도 {angle}도로 [[맞춰/해/바꿔]]~|{room} 블라인드를 {angle}도로 [[기울여/눕혀]]~|블라인드 {angle}도, {room}|눈이 부신데 {room} 블라인드 {angle}도로 [[기울여/맞춰]]~|tilt the blind in the {room} to {angle} degrees|블라인드: {room} / {angle}도|"
        "{room} 블라인드 날개를 {angle}도로 [[조절해/돌려]]~|{angle}도로 {room} 블라인드 조절 <plz>|화면에 빛이 들어와. {room} 블라인드는 {angle}도로 해~|{room:은} 블라인드 각도를 {angle}도로 하고 <want>",
        "블라인드 각도 좀 맞춰~|블라인드 좀 기울여~",
        "light,들어오는 빛,percent,%|battery,배터리,percent,%",
        "{room} 블라인드를 {angle}도로 맞췄습니다.|{room} 블라인드 각도는 {angle}도이고 들어오는 빛은 {light}입니다.|블라인드를 {angle}도로 기울였습니다. 배터리는 {battery} 남았습니다.",
    ),
    T(
        "home",
        "set_humidifier humidity_target humidifier_to change_humidity",
        "방의 희망 습도를 맞춘다|희망 습도 설정|Set the target humidity of a room",
        [
            P(
                "room place where",
                "string",
                "=거실|안방|아이 방|서재|작은방|아기 방|옷방|침실|작업실|공부방",
                "방|Room",
            ),
            P(
                "humidity percent target",
                "integer",
                "=40|45|48|50|52|55|58|60",
                "습도|희망 습도(%)|Humidity in percent",
            ),
        ],
        "{room} 습도 {humidity}%로 [[맞춰/유지해/해]]~|{room} 가습기를 {humidity}%로 [[틀어/설정해]]~|가습기: {room} {humidity}%|{room:이} 너무 건조해. 습도 {humidity}%로 [[올려/맞춰]]~|keep {room} at {humidity}% humidity|아이가 기침을 해. {room} 습도를 {humidity}%로 맞춰~|"
        "{humidity}%로 {room} 희망 습도 설정 <plz>|{room:은} 습도 {humidity}%쯤이 좋겠어. 가습기 [[맞춰/틀어]]~|{room} 희망 습도를 {humidity}%로 [[바꿔/고쳐]]~|{room} 습도는 {humidity}%에 맞추고 <want>",
        "습도 좀 맞춰~|가습기 좀 틀어~",
        "now,지금 습도,=28/31/33/35/37/39,%|water,남은 물,percent,%",
        "{room} 희망 습도를 {humidity}%로 맞췄습니다.|{room}의 지금 습도는 {now}이고 희망 습도는 {humidity}%입니다.|가습기를 {humidity}%로 설정했습니다. 남은 물은 {water}입니다.",
    ),
    T(
        "home",
        "door_guest_code make_guest_code temporary_pin create_visitor_code",
        "손님이 쓸 임시 현관 비밀번호를 만든다|임시 비밀번호 만들기|Make a temporary door code for a visitor",
        [
            P(
                "visitor guest who",
                "string",
                "=청소 도우미|이모|베이비시터|정수기 기사|시어머니|장모님|집주인|도배 기사|반려동물 돌보미|부동산 중개인|큰아버지|인터넷 기사|삼촌|과외 선생님|친구 민규",
                "손님|쓸 사람|Visitor",
            ),
            P(
                "hours duration valid_for",
                "integer",
                "=1|2|3|4|5|6|8|12|24|48",
                "유효 시간|유효 시간(시간)|Valid hours",
            ),
        ],
        "{visitor:이} 쓸 임시 비밀번호 {hours}시간짜리로 [[만들어/뽑아]]~|오늘 {visitor} 방문이 있어. 현관 임시 번호 {hours}시간짜리로 [[내/만들어]]~|{hours}시간만 쓰는 현관 비밀번호 <plz>, {visitor} 앞으로|임시 비밀번호: {visitor}, {hours}시간|temporary door code for {visitor}, {hours} hours|"
        "집에 아무도 없어. {visitor:이} 들어올 수 있게 {hours}시간짜리 비밀번호 만들어~|{visitor}에게 줄 임시 현관 번호가 <need>. {hours}시간짜리로 만들어~|{visitor:이} 쓸 일회용 번호를 {hours}시간 동안 [[허용해/등록해]]~|{hours}시간 뒤에 끝나는 비밀번호를 {visitor} 앞으로 만들어~|현관 임시 번호 하나 내~. {visitor}, {hours}시간",
        "임시 비밀번호 좀 만들어~|현관 임시 번호가 <need>",
        "code,임시 번호,=482917/730254/195836/604471/318520/957203/246689,|until,끝나는 시각,clock,",
        "{visitor} 앞으로 {hours}시간짜리 임시 번호를 만들었습니다. 번호는 {code}입니다.|임시 비밀번호는 {code}이고 {until}까지 쓸 수 있습니다.|{visitor:이} 쓸 번호는 {code}입니다. {hours}시간이 지나면 지워집니다.",
    ),
    T(
        "home",
        "door_entry_log get_door_log list_entries who_came_in",
        "현관문 출입 기록을 조회한다|현관 출입 기록|Entry log of the front door",
        [
            P(
                "date day when",
                "string",
                "=오늘|어제|그저께|지난 토요일|지난 일요일|월요일|화요일|수요일|3월 2일|5월 18일|9월 7일|11월 30일|오늘 오전|어제저녁",
                "날|조회할 날|Day",
            ),
            O(
                "person member who",
                "string",
                "=엄마|아빠|큰애|둘째|막내|할머니|청소 도우미|베이비시터|남편|아내",
                "사람|찾을 사람|Person",
            ),
        ],
        "{date} 현관 출입 기록 [[보여/조회해/뽑아]]~|{date} 누가 들어왔는지 현관 기록 [[봐/확인해]]~|{date} 현관문 기록|{date} {person} 몇 시에 들어왔는지 출입 기록 [[찾아/알려]]~|문이 열려 있었어. {date} 출입 기록 [[확인해/보여]]~|door log for {date}|"
        "{person:이} 집에 왔는지 {date} 현관 기록 봐~|현관 출입 조회: {date}|{date} 현관문이 몇 번 열렸는지 <cur>|{date} 출입 내역 <plz>|아이가 잘 들어왔는지 {date} 현관 기록 좀 [[봐/알려]]~",
        "현관 출입 기록 좀 봐~|누가 들어왔는지 <cur>",
        "count,출입 횟수,n30,번|last,마지막 시각,clock,|who,마지막 사람,=엄마/아빠/큰애/둘째/할머니/청소 도우미/남편/아내,",
        "{date} 현관문은 모두 {count} 열렸습니다.|{date} 출입은 {count}이고 마지막으로 {who:이} {last}에 들어왔습니다.|출입은 {count}이고 마지막 시각은 {last}입니다.",
        "{person} 것만 보여~",
    ),
    T(
        "home",
        "register_warranty save_appliance_warranty add_warranty warranty_entry",
        "산 가전제품의 보증 기간을 등록한다|가전 보증 등록|Register an appliance's warranty",
        [
            P(
                "appliance product item",
                "string",
                "=냉장고|세탁기|건조기|식기세척기|에어컨|전기밥솥|공기청정기|텔레비전|정수기|로봇청소기|김치냉장고|전자레인지|제습기|인덕션|비데|의류 관리기|오븐",
                "제품|가전제품|Appliance",
            ),
            P(
                "bought_on purchase_date date",
                "string",
                "=지난주 금요일|지난달 10일|3월 4일|2024년 5월 20일|작년 12월|2025년 11월 2일|올해 1월|지난 주말|6월 15일|2023년 8월|재작년 가을|8월 말|2026-02-14|2025-09-30",
                "산 날|구입 날짜|Purchase date",
            ),
            O("years term period", "integer", "=1|2|3|5|10", "보증 연수|보증 기간(년)|Warranty years"),
        ],
        "{bought_on}에 산 {appliance} 보증 [[등록해/올려/저장해]]~|{appliance} 보증 등록 <plz>, 산 날은 {bought_on}|{appliance:을} {bought_on}에 샀어. 보증 기간 [[등록해/적어 둬]]~|보증 등록: {appliance} / {bought_on}|{bought_on} 구입한 {appliance} 보증을 {years}년으로 등록해~|warranty for {appliance}, bought {bought_on}|"
        "영수증을 자꾸 잃어버리는데 {appliance:은} {bought_on}에 샀다고 보증 목록에 [[적어/남겨]]~|{appliance} 무상 수리 기간을 알 수 있게 구입일 {bought_on:로} 등록해~|{appliance}, 구입일 {bought_on}. 보증서 목록에 [[추가해/넣어]]~|{bought_on}에 들인 {appliance:을} 보증 목록에 올리고 <want>",
        "보증 등록 좀 해~|새로 산 가전 좀 등록해~",
        "count,등록된 가전,n30,대|number,보증 번호,order,",
        "{appliance} 보증을 등록했습니다. 보증 번호는 {number}입니다.|{bought_on}에 산 {appliance:을} 등록했습니다.|{appliance:을} 보증 목록에 올렸습니다. 등록된 가전은 모두 {count}입니다.",
        "보증은 {years}년으로 적어~",
    ),
    T(
        "home",
        "check_warranty warranty_until get_warranty is_under_warranty",
        "가전제품의 보증이 언제까지인지 조회한다|가전 보증 기간 조회|Until when an appliance is under warranty",
        [
            P(
                "appliance product item",
                "string",
                "=냉장고|세탁기|건조기|식기세척기|에어컨|전기밥솥|공기청정기|텔레비전|정수기|로봇청소기|김치냉장고|전자레인지|제습기|인덕션|믹서기|선풍기|안마 의자|비데",
                "제품|가전제품|Appliance",
            )
        ],
        "{appliance} 보증이 언제까지인지 [[알려/봐/확인해]]~|{appliance} 무상 수리 [[되는지/기간 남았는지]] 봐~|우리 집 {appliance} 보증 기간이 <cur>|보증 조회: {appliance}|{appliance} 보증이 아직 남아 있는지 [[찾아/조회해]]~|is the {appliance} still under warranty?|"
        "{appliance:이} 말을 안 들어. 보증 기간 안인지 [[확인해/알려]]~|{appliance} 보증 끝나는 날이 <when>|{appliance} 산 지 오래됐어. 보증이 남았는지 봐~|{appliance} 보증서 좀 찾아~|{appliance:은} 수리비가 드는지 보증 기간 확인해~",
        "보증 기간 좀 알려~|보증이 남았는지 봐~",
        "ends,보증 끝나는 날,=2027년 3월 4일/2028년 11월 17일/2028년 8월 21일/2029년 1월 8일/2030년 5월 30일,|bought,산 날,=2024년 3월 5일/2023년 11월 18일/2024년 8월 22일/2025년 1월 9일,|covers,보증 범위,=부품과 수리비/부품만/부품과 출장비/출장비 제외/수리비만,",
        "{appliance} 보증은 {ends}까지입니다.|{appliance} 산 날은 {bought}이고 보증은 {ends}에 끝납니다.|보증 범위는 '{covers}'이고 {ends}까지입니다.",
    ),
    T(
        "home",
        "filter_change_date check_filter next_filter_change filter_status",
        "가전제품 필터를 언제 갈아야 하는지 알려 준다|필터 교체 시기 조회|When to change an appliance's filter",
        [
            P(
                "appliance device machine",
                "string",
                "=공기청정기|정수기|에어컨|진공청소기|건조기|가습기|주방 후드|로봇청소기|제습기|비데|환풍기|샤워기|냉장고 정수기|전열교환기",
                "제품|필터가 있는 제품|Appliance",
            )
        ],
        "{appliance} 필터 [[언제 갈아야 하는지/교체 시기]] 알려~|{appliance} 필터 교체일이 <when>|필터 조회: {appliance}|{appliance}에서 냄새가 나는데 필터 갈 때가 됐는지 [[봐/확인해]]~|{appliance} 필터 수명 [[얼마나 남았는지/남은 것]] 봐~|when should I change the filter of the {appliance}?|"
        "{appliance} 필터를 마지막으로 언제 갈았는지 [[찾아/알려]]~|{appliance} 필터는 아직 써도 <become>|{appliance} 필터 교체 시기가 <cur>|주말에 {appliance} 청소하려고 해. 필터 상태 [[봐/조회해]]~|{appliance} 필터 상태 확인 <plz>",
        "필터 언제 갈아야 하는지 알려~|필터 교체 시기가 <cur>",
        "left,남은 수명,percent,%|next,교체일,day,|last,지난 교체일,past,",
        "{appliance} 필터 수명은 {left} 남았습니다.|{appliance} 필터 교체일은 {next}입니다.|{appliance} 필터의 지난 교체일은 {last}이고 수명은 {left} 남았습니다.",
    ),
    T(
        "laundry",
        "start_dryer run_dryer dryer_on tumble_dry",
        "빨래 건조기를 돌린다|건조기 작동|Run the clothes dryer",
        [
            P(
                "load clothes laundry",
                "string",
                "=수건|이불|아기 옷|셔츠|청바지|운동복|양말|속옷|패딩|니트|침대보|교복|잠옷|담요|걸레|커튼",
                "빨래|말릴 빨래|What to dry",
            ),
            P(
                "course mode program",
                "enum",
                "=표준:normal|섬세:delicate|강력:strong|살균:sanitize|송풍:air|울 코스:delicate",
                "코스|건조 코스|Program",
            ),
            O("minutes time duration", "integer", "=20|30|40|50|60|80|90", "시간|건조 시간(분)|Minutes"),
        ],
        "{load} 말리게 건조기 {course:로} [[돌려/켜]]~|건조기 {course:로} {load} [[말려/돌려]]~|건조기: {load}, {course}|{load:이} 급히 필요해. 건조기 {course:로} [[돌려/시작해]]~|{load:은} {course:로} 건조해~|dry {load} with {course}|"
        "건조기로 {load:을} {minutes}분 말려~. 코스는 {course}|{course:로} {load} 건조 <plz>|빨래 끝났어. {load}, 건조기 {course:로} 시작해~|비가 와서 건조기 쓸래. {load:을} {course:로} 말려~",
        "건조기 좀 돌려~|빨래 좀 말려~",
        "dust,먼지 필터,=깨끗함/곧 청소/청소 필요,|ends_at,끝나는 시각,clock,",
        "{load} 건조를 {course:로} 시작했습니다.|{load} 건조는 {ends_at}에 끝납니다. 먼지 필터 상태는 '{dust}'입니다.|건조기를 돌렸습니다. 끝나는 시각은 {ends_at}입니다.",
        "{minutes}분만 돌려~",
    ),
    T(
        "laundry",
        "laundry_index drying_weather get_drying_time check_laundry_day",
        "날짜별로 빨래가 얼마나 잘 마르는지 조회한다|빨래 지수 조회|How well laundry dries on a day",
        [
            P(
                "city region place",
                "string",
                "=서울|부산|대구|인천|광주|대전|울산|제주|강릉|춘천|전주|청주|여수|포항|목포|수원|속초|안동",
                "지역|Region",
            ),
            P(
                "date day when",
                "string",
                "=오늘|내일|모레|이번 토요일|이번 일요일|오늘 오후|내일 오전|글피|이번 주말|월요일|목요일",
                "날|빨래를 널 날|Day",
            ),
        ],
        "{date} {city} 빨래 지수 [[알려/봐/조회해]]~|{city}에서 {date} 빨래 널어도 <become>|{date} {city} 빨래가 잘 마를지 [[봐/알려]]~|빨래 지수: {city}, {date}|이불 빨래 하려고 해. {date} {city} 빨래 지수 [[확인해/찾아]]~|laundry drying index, {city}, {date}|"
        "{city:은} {date} 빨래 말리기 <how>|{date} {city} 빨래 마르는 데 얼마나 <take>|{city} {date} 빨래 지수가 <cur>|{date} 밖에 널어도 되는지 {city} 빨래 지수 좀 봐~",
        "빨래 지수 좀 알려~|빨래 널어도 <become>",
        "index,빨래 지수,=72/76/81/85/88/93,점|hours,마르는 시간,n1,시간|advice,권고,=밖에 널기/오전에 널기/해가 드는 곳에 널기/바람이 통하는 곳에 널기,",
        "{date} {city}의 빨래 지수는 {index}입니다.|{city}에서 {date} 빨래를 너시면 마르는 데 {hours} 걸립니다.|빨래 지수는 {index}이고 권고는 '{advice}'입니다.",
    ),
    T(
        "laundry",
        "stain_removal_guide remove_stain how_to_clean_stain stain_help",
        "옷감에 묻은 얼룩을 빼는 방법을 찾는다|얼룩 빼는 법|How to remove a stain from a fabric",
        [
            P(
                "stain spot dirt",
                "string",
                "=커피|김칫국물|와인|기름|초콜릿|진흙|카레|립스틱|땀|풀물|케첩|크레용|간장|딸기즙|마요네즈|홍차",
                "얼룩|얼룩의 종류|Stain",
            ),
            P(
                "fabric cloth item",
                "string",
                "=흰 셔츠|청바지|운동화|아기 옷|교복|침대보|면 티셔츠|식탁보|수건|앞치마|커튼|작업복|체육복|양말",
                "옷감|얼룩이 묻은 것|Fabric",
            ),
        ],
        "{fabric}에 묻은 {stain} 얼룩 빼는 법 [[알려/찾아]]~|{stain} 얼룩이 {fabric}에 생겼어. 어떻게 빼는지 [[알려/봐]]~|{fabric} {stain} 얼룩은 어떻게 <do>|얼룩: {stain} / {fabric}|{fabric}에 {stain:이} 묻었어. 지우는 방법 [[찾아/알려]]~|remove {stain} from {fabric}|"
        "{fabric}에서 {stain} 자국을 없애려면 뭘 써야 <do>|{fabric:이} {stain:로} 더러워졌어. 세탁 방법 찾아~|{stain} 자국 지우는 법이 <cur>. 묻은 데는 {fabric:이야}|{fabric}에 생긴 {stain} 얼룩 제거법 <plz>",
        "얼룩 빼는 법 좀 알려~|얼룩이 생겼어. 지우는 방법 찾아~",
        "cleaner,쓸 것,=주방 세제/중성 세제/비눗물/세탁비누/액체 세제,|minutes,두는 시간,=5/10/15/20/30,분|water,물 온도,=찬물/미지근한 물,",
        "{fabric}에 묻은 {stain} 얼룩에는 {cleaner:을} 쓰시면 됩니다.|{cleaner:을} 묻혀 {minutes} 두셨다가 {water:로} 헹구시면 됩니다.|{stain} 얼룩에는 {cleaner:이} 잘 듣습니다. {minutes}쯤 두십시오.",
    ),
    T(
        "home",
        "recycling_guide how_to_discard sort_waste trash_sorting",
        "물건을 언제 어디에 분리배출하는지 알려 준다|분리배출 요일과 장소 조회|When and where to put out household waste",
        [
            P(
                "item thing waste",
                "string",
                "=우유갑|스티로폼 상자|유리병|건전지|폐형광등|비닐봉지|페트병|부탄가스 통|헌 옷|프라이팬|폐식용유|아이스 팩|택배 상자|즉석밥 용기|우산|신문지|고장 난 선풍기|음료 캔|헌책|신발|장난감",
                "물건|버릴 물건|Item",
            )
        ],
        "{item:은} 언제 버려야 하는지 [[알려/봐]]~|{item} 분리배출 요일 [[알려/찾아]]~|{item:은} 무슨 요일에 내놓으면 <become>|분리배출: {item}|{item:을} 어디에 버리면 <become>|when and where do I throw away {item}?|"
        "{item} 버리려는데 어디에 내놓는지 [[봐/알려]]~|{item:은} 몇 시부터 내놓을 수 있는지 [[확인해/찾아]]~|{item:을} 버리는 요일이랑 장소 [[조회해/알려]]~|{item:은} 어느 수거장에 내놓아야 <do>|집을 정리하고 있어. {item} 버리는 곳 좀 찾아~",
        "분리배출 요일 좀 알려~|어디에 버리는지 <cur>",
        "day,배출 요일,weekday,|place,배출 장소,=1층 분리수거장/지하 1층 수거함/정문 옆 수거장/관리 사무소 앞/후문 수거장,|from,배출 시작 시각,clock,",
        "{item:은} {day} {place}에 내놓으시면 됩니다.|{item:을} 버리는 곳은 {place}이고 배출 요일은 {day}입니다.|{item:은} {day} {from}부터 {place}에서 받습니다.",
    ),
    # ------------------------------------------------ apartment life
    T(
        "apartment",
        "register_visitor_car visitor_parking add_guest_car book_visitor_parking",
        "방문 차량의 주차를 등록한다|방문 차량 주차 등록|Register a visitor's car for parking",
        [
            P("plate car_number vehicle", "string", "plate", "차량 번호|방문 차량 번호|Plate number"),
            P("date day visit_date", "string", "date", "방문일|방문 날짜|Date of the visit"),
            O("hours duration stay", "integer", "=1|2|3|4|5|6|8|10|12", "시간|주차 시간(시간)|Hours"),
        ],
        "{date} 방문 차량 {plate} [[등록해/올려/신청해]]~|{plate} {date} 방문 주차 <plz>|{date} 손님이 와. 차 번호 {plate} 방문 등록해~|방문 주차: {plate}, {date}|{plate} 차량 {date} {hours}시간 주차하게 [[등록해/해]]~|visitor parking for {plate} on {date}|"
        "{date} 부모님이 오시는데 {plate} 차 들어오게 [[등록해/신청해]]~|방문 차량 {plate}, {date} 등록이 <need>|{date} 하루만 {plate:을} 방문 차량으로 [[넣어/등록해]]~|경비실에 {date} 방문 차량 {plate} [[올려/알려]]~|{plate} 주차 등록하고 <want>. 방문일은 {date:이야}",
        "방문 차량 좀 등록해~|손님 차 주차 등록 <plz>",
        "left,이번 달 남은 시간,n99,시간|spot,주차 구역,=지하 1층 가 구역/지하 2층 나 구역/지상 방문자 구역/지하 1층 다 구역,",
        "{date} 방문 차량으로 {plate:을} 등록했습니다.|{plate} 차량은 {date} {spot}에 세우시면 됩니다.|등록했습니다. 이번 달 방문 주차는 {left} 남았습니다.",
        "{hours}시간만 세울 거야",
    ),
    T(
        "apartment",
        "cancel_visitor_car visitor_parking_cancel remove_guest_car drop_visitor_car",
        "등록한 방문 차량을 취소한다|방문 차량 취소|Cancel a visitor's car registration",
        [P("plate car_number vehicle", "string", "plate", "차량 번호|취소할 차량 번호|Plate number")],
        "방문 차량 {plate} [[취소해/빼/지워]]~|{plate} 방문 등록 [[취소해/없애]]~|{plate} 차 안 오기로 했어. 방문 등록 [[취소해/지워]]~|방문 주차 취소: {plate}|차 번호를 잘못 넣었어. {plate} 등록 [[지워/취소해]]~|cancel visitor car {plate}|"
        "손님이 못 온대서 {plate} 방문 주차를 [[취소해/빼]]~|{plate} 방문 차량 취소 <plz>|{plate:을} 방문 차량 목록에서 [[빼/삭제해]]~|등록한 손님 차 {plate} 취소하고 <want>",
        "방문 차량 등록 좀 취소해~|손님 차 등록 빼~",
        "left,이번 달 남은 시간,n99,시간|number,처리 번호,order,",
        "방문 차량 {plate} 등록을 취소했습니다.|{plate:을} 목록에서 뺐습니다. 처리 번호는 {number}입니다.|취소했습니다. 이번 달 방문 주차는 {left} 남았습니다.",
    ),
    T(
        "apartment",
        "register_resident_car add_my_car resident_car_entry enroll_car",
        "입주민 차량을 세대에 등록한다|입주민 차량 등록|Register a resident's car for a home",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            P("plate car_number vehicle", "string", "plate", "차량 번호|Plate number"),
            O(
                "car_type kind fuel",
                "enum",
                "=승용차:sedan|전기차:electric|오토바이:motorcycle|승합차:van|경차:compact",
                "차종|Kind of car",
            ),
        ],
        "{house} 차량 {plate} [[등록해/올려]]~|{house} 입주민 차로 {plate} 등록 <plz>|차를 새로 샀어. {house}에 {plate} [[등록해/추가해]]~|입주민 차량: {house} / {plate}|{plate:을} {house} 차량으로 [[올려/넣어]]~|register {plate} for {house}|"
        "차단기가 안 열리는데 {plate:을} {house} 차로 등록해~|{house} 두 번째 차 {plate} 등록하고 <want>|{car_type} {plate:을} {house} 입주민 차로 등록해~|이사 왔어. {house}, 차 번호 {plate}. 차량 [[등록해/신청해]]~",
        "입주민 차량 좀 등록해~|새 차 등록 <plz>",
        "count,세대 차량 수,=1/2/3,대|fee,주차비,=0/10000/20000/30000/50000,원|from,출입 가능일,day,",
        "{house} 차량으로 {plate:을} 등록했습니다.|{plate} 차량은 {from}부터 드나들 수 있습니다.|{house:은} 차량이 {count}이고 한 달 주차비는 {fee}입니다.",
        "차종은 {car_type:이야}",
    ),
    T(
        "apartment",
        "elevator_notice get_elevator_check elevator_schedule lookup_elevator",
        "동의 승강기 점검 일정을 조회한다|승강기 점검 일정|Elevator maintenance notice of a building",
        [
            P("building block dong", "string", BUILDINGS, "동|동 번호|Building"),
            O("date day when", "string", "date", "날짜|조회할 날짜|Date"),
        ],
        "{building} 승강기 점검 [[언제인지/일정]] 알려~|{building} 엘리베이터 언제 멈추는지 [[봐/찾아]]~|{building} 승강기 공지|{date} {building} 엘리베이터를 쓸 수 있는지 [[확인해/봐]]~|{building} 엘리베이터 점검이 <when>|elevator notice for {building}|"
        "짐을 옮겨야 해. {building} 승강기 점검 시간 [[알려/확인해]]~|승강기 점검 조회: {building}|{building:은} 엘리베이터 점검 공지가 <is>|{building} 승강기가 멈추는 때가 <cur>|유모차가 있어서 그래. {building} 승강기 점검 일정 봐~",
        "엘리베이터 점검 일정 좀 알려~|승강기 공지 좀 찾아~",
        "starts,점검 시작,clock,|hours,점검 시간,=1/2/3/4,시간|reason,사유,=정기 점검/줄 교체/문 수리/안전 검사/조명 교체/버튼 교체,",
        "{building} 승강기 점검은 {starts}에 시작합니다.|{building} 승강기는 {starts}부터 {hours} 동안 멈춥니다. 사유는 {reason}입니다.|{building} 승강기 점검은 {starts}부터 {hours} 걸립니다.",
        "날짜는 {date:이야}",
    ),
    T(
        "apartment",
        "reserve_elevator book_moving_elevator moving_elevator elevator_for_move",
        "이사할 때 쓸 승강기를 예약한다|이사 승강기 예약|Reserve the elevator for moving",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            P("date day moving_date", "string", "date", "이사 날짜|Moving date"),
            P("time at start_time", "string", "clock", "시작 시각|Start time"),
            O(
                "way direction kind",
                "enum",
                "=전입:in|전출:out|이사 들어오기:in|이사 나가기:out",
                "구분|전입 또는 전출|Moving in or out",
            ),
        ],
        "{house} 이사, {date} {time}부터 승강기 [[예약해/잡아]]~|{date} {time}에 {house} 이사 승강기 쓰고 <want>|이사 승강기: {house}, {date} {time}|{house} {date} 이사해. {time}부터 엘리베이터 [[예약해/잡아]]~|elevator for moving, {house}, {date} {time}|"
        "{house} {way:이야}. 승강기 {date} {time} 예약 <plz>|사다리차를 못 쓰게 됐어. {house:은} {date} {time}에 승강기 예약해~|{date} {time}, {house} 이삿짐용 승강기 [[신청해/예약해]]~|{house} 이삿짐을 {date} {time}에 옮길 거야. 승강기 [[맡아/잡아]]~|승강기 사용 신청해~. {house}, 이사는 {date} {time}",
        "이사 승강기 좀 예약해~|이삿짐 옮길 엘리베이터 잡아~",
        "number,예약 번호,order,|fee,사용료,=50000/70000/80000/100000/150000,원|lift,승강기,=1호기/2호기/비상용/화물용,",
        "{house} 이사 승강기를 {date} {time:로} 예약했습니다.|사용료는 {fee}이고 예약 번호는 {number}입니다.|{date} {time}부터 {lift} 승강기를 쓰실 수 있습니다.",
        "{way:로} 적어~",
    ),
    T(
        "apartment",
        "get_management_fee management_fee maintenance_bill check_apartment_fee",
        "세대의 월별 관리비를 조회한다|관리비 조회|Monthly management fee of a home",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            P("month which period", "string", MONTHS, "달|관리비 부과 달|Month"),
        ],
        "{house} {month} 관리비 [[알려/조회해/봐]]~|{house} {month} 관리비가 <much>|{month} 관리비 {house}|{month} 관리비가 많이 나온 것 같아서 그래. {house} 것 [[확인해/보여]]~|관리비 조회: {house}, {month}|management fee of {house}, {month}|"
        "{house:은} {month} 관리비가 얼마 나왔는지 [[봐/찾아]]~|{house} {month} 관리비가 왜 이렇게 나왔는지 내역 [[보여/조회해]]~|{house} {month} 고지서 [[보여/읽어]]~|{month} {house} 관리비 금액이 <cur>|이사 정산하려고 해. {house} {month} 관리비 알려~",
        "관리비 좀 조회해~|관리비가 <much>",
        "amount,관리비,=142300/158720/173450/186900/201340/219880/237610/264050/298700,원|paid,납부 상태,=납부 완료/미납/자동 이체 예정,|change,전달과의 차이,=2000/5400/7800/11200/15900/23100,원",
        "{house} {month} 관리비는 {amount}입니다.|{month} 관리비는 {amount}이고 납부 상태는 '{paid}'입니다.|{house:은} {month}에 {amount:이} 부과되었습니다. 전달과의 차이는 {change}입니다.",
    ),
    T(
        "apartment",
        "pay_management_fee management_fee_pay settle_apartment_fee fee_payment",
        "세대의 관리비를 납부한다|관리비 납부|Pay the management fee",
        [
            P("month which period", "string", MONTHS, "달|납부할 달|Month"),
            P(
                "method pay_by payment",
                "enum",
                "=카드:card|자동 이체:auto|계좌 이체:transfer|간편 결제:easy|신용카드:card",
                "납부 방법|How to pay",
            ),
            O("house home unit", "string", HOUSES, "세대|Home"),
        ],
        "{month} 관리비 {method:로} [[내/납부해/결제해]]~|관리비 {month}분 {method:로} [[처리해/내]]~|{method:로} {month} 관리비 납부 <plz>|관리비 납부: {month}, {method}|{house} {month} 관리비를 {method:로} [[내/납부해]]~|pay the {month} management fee by {method}|"
        "{month} 관리비가 밀렸어. {method:로} [[내/납부해]]~|관리비 {month} 것을 {method:로} 내고 <want>|{month} 고지서 나왔어. {method:로} [[결제해/납부해]]~|{month} 관리비는 {method:로} 하려고 해. 납부해~",
        "관리비 좀 내~|관리비 납부 <plz>",
        "amount,낸 금액,=142300/158720/173450/186900/201340/219880/237610,원|receipt,영수증 번호,order,",
        "{month} 관리비를 {method:로} 냈습니다.|{month} 관리비 {amount:을} 납부했습니다. 영수증 번호는 {receipt}입니다.|납부가 끝났습니다. 낸 금액은 {amount}입니다.",
        "세대는 {house:이야}",
    ),
    T(
        "apartment",
        "find_locker_parcel parcel_locker get_locker_code my_locker",
        "무인 택배함에 도착한 택배를 찾는다|무인 택배함 조회|Find a parcel in the parcel lockers",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            O(
                "sender shop from",
                "string",
                "=쌀가게|서점|세탁소|옷 가게|생선 가게|친정|시댁|화장품 가게|문구점|과수원|고향 집|가구점",
                "보낸 곳|Sender",
            ),
        ],
        "{house} 택배함에 택배 [[왔는지/있는지]] 봐~|무인 택배함에 {house} 것이 <is>|{house} 택배함 번호|{house} 택배함 비밀번호 [[알려/찾아]]~|택배 왔다는 문자를 지웠어. {house} 택배함 [[조회해/찾아]]~|any parcel in the locker for {house}?|"
        "{sender}에서 보낸 것이 {house} 택배함에 있는지 [[확인해/봐]]~|택배함 조회: {house}|{house} 앞으로 온 택배가 몇 번 칸에 있는지 <cur>|{house:은} 택배함 어느 칸인지 [[봐/알려]]~|{house} 무인 택배함 확인 <plz>",
        "무인 택배함 좀 확인해~|택배함에 뭐 왔는지 봐~",
        "locker,택배함 칸,n99,번|code,여는 번호,=4827/1935/7302/6188/2059/8410/3746,|arrived,도착 시각,clock,",
        "{house} 택배는 {locker} 칸에 있습니다.|택배함 {locker} 칸에 있고 여는 번호는 {code}입니다.|{house} 앞으로 온 택배가 {arrived}에 도착했습니다. 여는 번호는 {code}입니다.",
        "{sender}에서 온 것만 봐~",
    ),
    T(
        "apartment",
        "send_noise_note noise_note leave_noise_message quiet_request",
        "이웃 세대에 소음에 관한 쪽지를 보낸다|소음 쪽지 보내기|Send a note about noise to a neighbour's home",
        [
            P("house home to", "string", HOUSES, "받는 세대|동과 호수|Home"),
            P(
                "noise sound kind",
                "string",
                "=발소리|피아노 소리|개 짖는 소리|의자 끄는 소리|세탁기 소리|청소기 소리|공사 소리|음악 소리|운동 기구 소리|문 닫는 소리|노랫소리|망치 소리|텔레비전 소리|뛰는 소리|기타 소리",
                "소음|소음의 종류|Kind of noise",
            ),
            O("time at when", "string", "clock", "들린 시각|When it was heard"),
        ],
        "{house}에 {noise} 때문에 쪽지 [[보내/남겨]]~|{noise:이} 너무 큰데 {house}에 조심해 달라고 쪽지 [[보내/써]]~|소음 쪽지: {house}, {noise}|{house:로} {noise} 좀 줄여 달라고 [[보내/전해]]~|{noise}에 잠을 못 자겠어. {house}에 소음 쪽지 남겨~|noise note to {house}: {noise}|"
        "아기가 자꾸 깨는데 {house} {noise}에 대해 쪽지 [[보내/남겨]]~|{time}에 {noise:이} 들렸다고 {house}에 쪽지 보내~|{house} {noise} 소음 쪽지 <plz>|{house}에서 {noise:이} 나는데 정중하게 쪽지 [[써/보내]]~|{noise} 문제로 {house}에 쪽지를 보내고 <want>",
        "소음 쪽지 좀 보내~|이웃에 조용히 해 달라고 쪽지 남겨~",
        "sent_at,보낸 시각,clock,|number,쪽지 번호,n300,번",
        "{house}에 {noise} 쪽지를 보냈습니다.|{noise}에 관한 쪽지를 {sent_at}에 보냈습니다.|쪽지 번호는 {number}이고 받는 세대는 {house}입니다.",
        "들린 시각은 {time:로} 적어~",
    ),
    T(
        "apartment",
        "book_common_room reserve_common_space common_room_booking community_room",
        "아파트 공용 공간을 예약한다|공용 공간 예약|Book a common room of the apartment house",
        [
            P(
                "space room facility",
                "string",
                "=독서실|골프 연습장|배드민턴장|주민 회의실|키즈룸|음악 연습실|바비큐장|공유 주방|탁구실|작은 도서관|영화 감상실|스크린 야구장|세미나실|요가실|사우나",
                "공간|공용 공간|Space",
            ),
            P("date day when", "string", "date", "날짜|쓸 날짜|Date"),
            P("time at start_time", "string", "clock", "시각|시작 시각|Time"),
            O("people headcount guests", "integer", "n30", "인원|쓸 인원|Number of people"),
        ],
        "{date} {time}에 {space} [[예약해/잡아]]~|{space} {date} {time} 예약 <plz>|미리 잡아 두려고 해. {space} {date} {time:로} [[예약해/잡아]]~|공용 공간: {space} / {date} / {time}|{space:을} {date} {time}부터 쓰고 <want>|book the {space} on {date} at {time}|"
        "{people}명이 쓸 {space} {date} {time}에 예약해~|우리 단지 {space}, {date} {time}에 쓸 <can>|{date} {time:로} {space} 하나 [[맡아/신청해]]~|{space} 비어 있으면 {date} {time}에 [[예약해/신청해]]~|단지 {space} 신청해~. {date} {time}",
        "공용 공간 좀 예약해~|단지 시설 하나 예약해~",
        "number,예약 번호,order,|fee,이용료,=0/2000/3000/5000/10000/20000,원|hours,이용 시간,=1/2/3,시간",
        "{space:을} {date} {time:로} 예약했습니다.|{space} 예약 번호는 {number}입니다. 이용료는 {fee}입니다.|{date} {time}부터 {hours} 동안 쓰실 수 있습니다.",
        "{people}명이 쓸 거야",
    ),
    T(
        "apartment",
        "community_hours get_common_room_hours facility_opening lookup_community",
        "단지 공용 시설의 운영 시간을 조회한다|공용 시설 운영 시간|Opening hours of a common facility",
        [
            P(
                "facility place space",
                "string",
                "=헬스장|독서실|작은 도서관|사우나|키즈룸|골프 연습장|주민 카페|수영장|당구장|요가실|세탁실|북카페|탁구장|공유 주방|재활용장|물놀이터|스터디룸",
                "시설|공용 시설|Facility",
            )
        ],
        "단지 {facility} 몇 시까지 하는지 [[알려/봐]]~|{facility} 운영 시간 [[알려/조회해]]~|우리 아파트 {facility:은} 언제 여는지 [[찾아/알려]]~|단지 시설 시간: {facility}|퇴근하고 가려는데 {facility} 닫는 시각이 <when>|opening hours of the {facility} in our complex|"
        "{facility} 쉬는 날이 <when>|아파트 {facility} 이용 시간이 <cur>|{facility:이} 지금 열려 있는지 [[봐/확인해]]~|{facility:은} 주말에도 하는지 [[알려/확인해]]~|아파트 {facility} 시간 <plz>",
        "공용 시설 운영 시간 좀 알려~|몇 시까지 하는지 봐~",
        "opens,여는 시각,=오전 6시/오전 7시/오전 8시/오전 9시/오전 10시,|closes,닫는 시각,=오후 8시/오후 9시/오후 9시 30분/오후 10시/오후 11시,|closed,쉬는 날,weekday,",
        "{facility:은} {opens}에 열고 {closes}에 닫습니다.|단지 {facility} 운영 시간은 {opens}부터 {closes}까지입니다.|{facility:은} {closes}까지 하며 쉬는 날은 {closed}입니다.",
    ),
    T(
        "apartment",
        "search_apartment_notice find_notice apartment_board lookup_building_notice",
        "아파트 게시판의 공지를 검색한다|아파트 공지 검색|Search the notices of the apartment house",
        [
            P(
                "keyword topic word",
                "string",
                "=단수|정전|소독|도색 공사|주차장 물청소|승강기 교체|알뜰 장터|입주자 대표 회의|소방 훈련|조경 공사|난방 점검|수도 계량기 교체|놀이터 공사|옥상 방수 공사|물탱크 청소|인터넷 공사|가스 점검|경비실 이전",
                "낱말|찾을 공지|Keyword",
            ),
            O("building block dong", "string", BUILDINGS, "동|Building"),
        ],
        "아파트 공지에서 {keyword} [[찾아/검색해]]~|{keyword} 공지 [[떴는지/있는지]] 봐~|{keyword:이} 언제인지 아파트 공지 [[찾아/확인해]]~|공지 검색: {keyword}|게시판에 {keyword} 안내문이 있었어. [[찾아/보여]]~|apartment notice about {keyword}|"
        "{building} {keyword} 공지 좀 [[보여/찾아]]~|관리 사무소가 올린 {keyword} 글 [[읽어/찾아]]~|{keyword} 관련 공지가 <is>|아파트 {keyword} 안내 <plz>|이웃이 {keyword} 얘기를 해. 공지가 있는지 찾아봐~",
        "아파트 공지 좀 찾아~|게시판에 새 글 있는지 봐~",
        "count,공지 수,n1,건|date,예정일,day,|until,끝나는 시각,clock,",
        "{keyword} 공지는 모두 {count}입니다.|{keyword} 공지를 찾았습니다. 예정일은 {date}입니다.|{keyword} 예정일은 {date}이고 {until}에 끝납니다.",
        "{building} 것만 찾아~",
    ),
    T(
        "apartment",
        "book_guest_house reserve_guest_room guest_room_booking complex_guest_stay",
        "단지 안 손님방을 예약한다|단지 손님방 예약|Reserve the guest room of the apartment complex",
        [
            P("date check_in from_date", "string", "date", "들어가는 날|첫날|First night"),
            P("nights stay n_nights", "integer", "=1|2|3|4|5", "박수|묵는 밤 수|Nights"),
            O(
                "guest who visitor",
                "string",
                "=부모님|처가 식구|시댁 식구|대학 친구|외국인 손님|사촌 가족|고모|외삼촌|할아버지",
                "손님|묵을 사람|Guest",
            ),
        ],
        "단지 손님방 {date}부터 {nights}박 [[예약해/잡아]]~|{date} {nights}박, 게스트룸 <plz>|{guest:이} 묵을 방이 필요해. {date}부터 {nights}박 손님방 [[예약해/잡아]]~|손님방: {date}, {nights}박|guest room in our complex, {date}, {nights} nights|집이 좁아서 그래. {date}부터 {nights}박 손님방 [[잡아/구해]]~|"
        "{nights}박 묵을 단지 게스트룸을 {date}부터 [[예약해/신청해]]~|손님방이 {date}부터 {nights}박 비어 있으면 [[예약해/잡아]]~|{date} 들어가서 {nights}박 쓸 손님방을 신청해~|입주민 손님방을 {date} 들어가서 {nights}박 쓰고 <want>",
        "손님방 좀 예약해~|단지 게스트룸 잡아~",
        "room,손님방,=1호/2호/3호/온돌방/침대방,|fee,이용료,=30000/40000/50000/60000/80000,원|number,예약 번호,order,",
        "단지 손님방을 {date}부터 {nights}박 예약했습니다.|손님방은 {room}이고 이용료는 {fee}입니다.|예약 번호는 {number}입니다. {date}부터 {nights}박 쓰실 수 있습니다.",
        "묵을 사람은 {guest:이야}",
    ),
    T(
        "apartment",
        "request_move_out_bill move_out_settlement settle_before_move final_bill",
        "이사 나가는 세대의 관리비 정산을 신청한다|이사 정산 신청|Request the final bill before moving out",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            P("date day moving_date", "string", "date", "이사 날짜|Moving date"),
        ],
        "{house} {date} 이사 정산 [[신청해/접수해]]~|{date} {house} 나가. 관리비 정산 [[신청해/넣어]]~|이사 정산: {house}, {date}|{house} 관리비를 {date:로} 정산 <plz>|move-out bill for {house} on {date}|전세가 끝났어. {house} {date} 퇴거 정산 신청해~|"
        "{date} 이사하는 {house} 중간 정산 [[해/신청해]]~|{date}까지 쓴 {house} 관리비를 정산하고 <want>|퇴거 정산 접수해~. {house}, 나가는 날은 {date}|{house} 이사 나가는 날이 {date:이야}. 정산 신청해~",
        "이사 정산 좀 신청해~|관리비 정산 <plz>",
        "amount,정산 금액,=87600/112400/135900/158200/176300/204800,원|visit,검침 시각,clock,|number,접수 번호,order,",
        "{house} {date} 이사 정산을 신청했습니다.|정산 금액은 {amount}이고 접수 번호는 {number}입니다.|{date} {visit}에 {house:로} 검침하러 갑니다.",
    ),
    T(
        "apartment",
        "book_disinfection disinfection_visit schedule_pest_control house_disinfection",
        "세대 소독 방문을 예약한다|세대 소독 예약|Book a disinfection visit for a home",
        [
            P("house home unit", "string", HOUSES, "세대|동과 호수|Home"),
            P("date day when", "string", "date", "날짜|방문 날짜|Date"),
            O(
                "part slot half",
                "enum",
                "=오전:am|오후:pm|저녁:evening|점심 전:am",
                "때|방문할 때|Part of the day",
            ),
        ],
        "{house} 소독 {date:로} [[예약해/잡아]]~|{date} {house} 소독 방문 <plz>|개미가 나와. {house} 소독 {date} [[와 달라고 해/신청해]]~|세대 소독: {house}, {date}|{house} 소독을 {date} {part}에 받고 <want>|disinfection for {house} on {date}|"
        "지난번에 집에 없었어. {house} 소독 {date:로} 다시 [[잡아/신청해]]~|{date} {house} 소독 방문 [[신청해/접수해]]~|{date} {part}에 {house} 소독 기사 [[불러/예약해]]~|{house:은} {date:로} 소독 [[잡아/예약해]]~",
        "세대 소독 좀 예약해~|소독 방문 신청 <plz>",
        "engineer,담당,person, 기사|minutes,걸리는 시간,=5/10/15/20/30,분",
        "{house} 소독을 {date:로} 예약했습니다.|{house} 소독은 {date}이고 담당은 {engineer}입니다.|소독은 {minutes}쯤 걸립니다. 담당은 {engineer}입니다.",
        "{part}에 와 달라고 해~",
    ),
    T(
        "apartment",
        "submit_meter_reading meter_reading report_meter enter_meter",
        "계량기 수치를 관리 사무소에 입력한다|검침 수치 입력|Submit a meter reading",
        [
            P(
                "utility meter kind",
                "enum",
                "=수도:water|전기:electricity|가스:gas|온수:hot_water|난방:heating",
                "계량기|계량기 종류|Meter",
            ),
            P(
                "value reading number",
                "integer",
                "=412|587|639|748|805|926|1034|1187|1256|1390|1478|1523|1869|2047|2315|3086",
                "수치|계량기 수치|Reading",
            ),
            O("house home unit", "string", HOUSES, "세대|Home"),
        ],
        "{utility} 계량기 {value:로} [[입력해/적어/올려]]~|{utility} 검침 수치 {value} [[등록해/넣어]]~|검침: {utility} {value}|현관에 검침표가 붙었어. {utility:은} {value:이야}. [[적어/입력해]]~|{house} {utility} 계량기 수치 {value} [[올려/적어]]~|meter reading: {utility} {value}|"
        "이번 달 {utility} 수치는 {value:이야}. [[입력해/보내]]~|{utility} 계량기 {value} 입력 <plz>|{value}, {utility} 검침 값으로 [[저장해/넣어]]~|지금 {utility} 계량기가 {value:을} 가리키고 있어. 검침 [[올려/등록해]]~",
        "검침 수치 좀 입력해~|계량기 수치 등록 <plz>",
        "number,접수 번호,order,|closes,검침 마감일,day,|bill,예상 요금,=12300/18700/24500/31900/38200/45600,원",
        "{utility} 검침 수치를 {value:로} 입력했습니다.|{utility} 검침을 접수했습니다. 예상 요금은 {bill}입니다.|{value:로} 등록했습니다. 접수 번호는 {number}입니다.",
        "세대는 {house:이야}",
    ),
    T(
        "apartment",
        "get_utility_usage utility_usage check_energy_use usage_by_month",
        "월별 수도·가스·온수 사용량을 조회한다|공과금 사용량 조회|Utility usage of a month",
        [
            P(
                "utility kind energy",
                "enum",
                "=수도:water|가스:gas|온수:hot_water|물:water|도시가스:gas|더운물:hot_water",
                "종류|사용량 종류|Utility",
            ),
            P("month which period", "string", MONTHS, "달|Month"),
        ],
        "{month} {utility} 사용량 [[알려/조회해/봐]]~|{month}에 {utility} 얼마나 썼는지 [[봐/알려]]~|{utility} 사용량 {month}|{month} {utility:을} 많이 썼는지 [[확인해/보여]]~|{utility} 요금이 올랐어. {month} 사용량 [[조회해/알려]]~|{utility} usage in {month}|"
        "우리 집 {utility} 사용량이 {month}에 <how>|조회: {utility}, {month}|{month} {utility} 사용량이 이웃보다 많은지 [[봐/비교해]]~|{utility:을} 아끼고 <want>. {month}에 쓴 양 [[보여/알려]]~|{month} {utility} 쓴 양이 <cur>",
        "사용량 좀 알려~|사용량이 <cur>",
        "used,사용량,n30,㎥|bill,요금,=8900/14200/21700/33500/47800/62400,원|average,이웃 평균,n30,㎥",
        "{month} {utility} 사용량은 {used}이고 요금은 {bill}입니다.|{month}에 {utility:을} {used} 쓰셨습니다. 이웃 평균은 {average}입니다.|{month} {utility} 사용량은 {used}이고 이웃 평균은 {average}입니다.",
    ),
    T(
        "apartment",
        "meeting_minutes_lookup residents_meeting get_residents_minutes find_meeting_result",
        "입주자 대표 회의의 결과를 찾는다|입주자 대표 회의 결과|Result of a residents' meeting",
        [
            P("month which period", "string", MONTHS, "달|회의가 열린 달|Month"),
            O(
                "agenda topic item",
                "string",
                "=주차장 증설|경비 인원|승강기 교체|도색 색상|전기차 충전기|관리비 인상|놀이터 보수|관리 업체 선정|커뮤니티 운영|금연 구역|자전거 보관대|조경 관리",
                "안건|Agenda item",
            ),
        ],
        "{month} 입주자 회의 결과 [[알려/찾아/보여]]~|{month} 입주자 대표 회의에서 [[뭐가 정해졌는지/무슨 얘기를 했는지]] 봐~|입주자 회의록: {month}|{month} 회의에서 {agenda:이} 어떻게 됐는지 [[찾아/알려]]~|residents' meeting minutes, {month}|회의에 못 갔어. {month} 입주자 회의 결과 [[알려/읽어]]~|"
        "{month} 대표 회의 의결 내용이 <cur>|{agenda} 안건, {month} 회의록에서 [[찾아/확인해]]~|{month}에 열린 입주자 회의 회의록 <plz>|아파트 {month} 회의록 좀 [[보여/찾아]]~",
        "입주자 회의 결과 좀 알려~|회의록 좀 찾아~",
        "passed,통과 안건,n1,건|agree,평균 찬성률,=62/68/71/78/84/90,%|attended,참석,n30,명",
        "{month} 입주자 대표 회의에서 통과된 안건은 {passed}입니다.|{month} 회의에는 {attended:이} 참석했고 평균 찬성률은 {agree}입니다.|{month} 회의록을 찾았습니다. 안건 {passed:이} 통과되었습니다.",
        "안건은 {agenda:이야}",
    ),
    # ------------------------------------------------ children
    T(
        "child",
        "send_kindergarten_note write_teacher_note message_to_teacher daycare_note",
        "아이의 알림장을 선생님에게 보낸다|알림장 보내기|Send a note to the child's teacher",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "note content text",
                "string",
                "=오늘은 할머니가 데리러 가요|콧물이 조금 나요|점심 약을 먹여 주세요|낮잠을 일찍 재워 주세요|여벌 옷을 넣었어요|우유를 빼 주세요|어제 잠을 설쳤어요|오늘 조금 늦게 가요|손등을 다쳤어요|물통을 두고 갔어요|모기에 물렸어요|새 실내화를 보냈어요|4시에 데리러 갈게요|산책은 빼 주세요",
                "내용|알림장 내용|Text of the note",
            ),
        ],
        '{child} 알림장에 "{note}"라고 [[적어/써/보내]]~|{child} 선생님께 "{note}"라고 [[전해/알려/보내]]~|알림장: {child}, "{note}"|"{note}", {child} 알림장에 써~|note to the teacher of {child}: "{note}"|등원 전에 {child} 알림장 [[보내/적어]]~. "{note}"|'
        '유치원에 {child} 일로 "{note}"라는 글 [[남겨/보내]]~|{child} 유치원 알림장 <plz>: "{note}"|{child} 선생님이 아셔야 할 것 같아서 그래. "{note}"라고 [[남겨/적어]]~|"{note}"라는 말을 {child} 알림장으로 [[보내/올려]]~',
        "알림장 좀 보내~|선생님께 한마디 전해~",
        "sent_at,보낸 시각,clock,|teacher,담임,person, 선생님",
        "{child} 알림장을 보냈습니다.|{teacher}께 {child} 알림장을 보냈습니다.|{sent_at}에 보냈습니다. 내용은 '{note}'입니다.",
    ),
    T(
        "child",
        "read_kindergarten_note get_teacher_note check_daycare_note fetch_notebook",
        "유치원에서 온 아이의 알림장을 조회한다|유치원 알림장 보기|Read the kindergarten's note about a child",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "date day when",
                "string",
                "=오늘|어제|그저께|월요일|화요일|수요일|목요일|금요일|3월 4일|4월 11일|6월 20일|9월 15일|10월 8일|12월 3일",
                "날|알림장 날짜|Day",
            ),
        ],
        "{child} {date} 알림장 [[보여/읽어/알려]]~|{date} {child} 알림장에 [[뭐라고 왔는지/무슨 말이 있는지]] 봐~|유치원 알림장: {child} / {date}|{child:이} {date} 유치원에서 뭐 했는지 알림장 [[확인해/읽어]]~|퇴근이 늦어서 그래. {date} {child} 알림장 [[읽어/보여]]~|kindergarten note of {child}, {date}|"
        "{date} 온 {child} 알림장이 <cur>|{child:은} {date} 밥을 잘 먹었는지 알림장 [[봐/확인해]]~|{child} 유치원 알림장 {date} 것 <plz>|{child} 선생님이 {date} 쓰신 글 [[찾아/보여]]~",
        "알림장 좀 읽어~|유치원에서 뭐라고 왔는지 봐~",
        "meal,점심,=다 먹음/반쯤 먹음/국만 먹음/반찬을 남김/두 그릇 먹음,|nap,낮잠,=30/40/50/60/80/90,분|bring,준비물,=여벌 옷/색종이/빈 우유갑/체육복/나뭇잎/가족 사진/실내화,",
        "{date} {child} 알림장입니다. 점심은 '{meal}', 낮잠은 {nap}입니다.|{child:은} 낮잠을 {nap} 잤습니다.|{child} 알림장에 준비물이 있습니다. 준비물은 {bring}입니다.",
    ),
    T(
        "child",
        "next_vaccination vaccination_due get_vaccine_date vaccine_schedule",
        "아이의 예방 접종 날짜를 조회한다|예방 접종 일정 조회|When a child's vaccination is due",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "vaccine shot kind",
                "string",
                "=독감|수두|홍역|일본뇌염|파상풍|폐렴구균|로타바이러스|간염|디프테리아|소아마비|뇌수막염|자궁경부암|수막구균|코로나",
                "백신|예방 접종 종류|Vaccine",
            ),
        ],
        "{child} {vaccine} 접종 언제 하는지 [[알려/봐]]~|{child} {vaccine} 예방 접종 날짜가 <when>|{vaccine} 접종일, {child}|{child:이} {vaccine} 접종을 언제 받는지 기억이 안 나. 날짜 [[봐/확인해]]~|접종 조회: {child} {vaccine}|when is the {vaccine} shot for {child}?|"
        "{child} {vaccine} 주사 맞을 때가 됐는지 [[확인해/알려]]~|{child:은} {vaccine} 접종을 언제 어디서 하는지 [[찾아/봐]]~|{vaccine} 접종 시기가 <cur>. {child} 거야|유치원에서 접종 확인을 하라고 해. {child} {vaccine} 날짜 [[찾아/알려]]~|{child} {vaccine} 접종 일정 <plz>",
        "예방 접종 언제인지 알려~|접종 날짜 좀 봐~",
        "due,접종일,day,|clinic,병원,=보건소/새솔소아과/여울소아과/아롬의원/도담소아과/미루소아과/해봄의원/가온누리병원,",
        "{child} {vaccine} 접종일은 {due}입니다.|{child:은} {due}에 {clinic}에서 {vaccine} 접종을 받습니다.|{vaccine} 접종일은 {due}이고 병원은 {clinic}입니다.",
    ),
    T(
        "child",
        "record_vaccination add_vaccination save_vaccine_shot log_vaccination",
        "아이가 맞은 예방 접종을 기록한다|예방 접종 기록|Record a child's vaccination",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "vaccine shot kind",
                "string",
                "=독감|수두|홍역|일본뇌염|파상풍|폐렴구균|로타바이러스|간염|디프테리아|소아마비|뇌수막염|자궁경부암|수막구균",
                "백신|Vaccine",
            ),
            O("dose round number", "integer", "=1|2", "차수|몇 차 접종|Dose"),
            O(
                "clinic hospital where",
                "string",
                "=보건소|새솔소아과|여울소아과|아롬의원|도담소아과|미루소아과|해봄의원|가온누리병원",
                "병원|Clinic",
            ),
        ],
        "{child} {vaccine} 접종했다고 [[적어/기록해]]~|{child} 오늘 {vaccine} 맞았어. [[기록해/저장해]]~|접종 기록: {child}, {vaccine}|{child} {vaccine} {dose}차 접종 [[기록해/적어 둬]]~|{clinic}에서 {child} {vaccine} 맞혔다고 [[남겨/기록해]]~|record that {child} got the {vaccine} shot|"
        "접종 수첩에 {child} {vaccine} [[추가해/올려]]~|{vaccine} 주사 맞은 것 {child} 기록에 [[넣어/적어]]~|병원 다녀왔어. {child} {vaccine} 접종 [[등록해/기록해]]~|{child} {vaccine} 접종 기록 <plz>",
        "예방 접종 기록 좀 해~|주사 맞은 것 적어~",
        "total,지금까지 접종,n30,번|next,다음 접종일,day,",
        "{child} {vaccine} 접종을 기록했습니다.|기록했습니다. {child}의 다음 접종일은 {next}입니다.|{vaccine} 접종을 적었습니다. 지금까지 맞은 접종은 {total}입니다.",
        "{dose}차라고 적어~|맞은 곳은 {clinic:이야}",
    ),
    T(
        "school",
        "get_school_lunch school_lunch lunch_menu_of school_meal",
        "학교의 날짜별 급식 메뉴를 조회한다|학교 급식 메뉴|School lunch menu",
        [
            P(
                "school name school_name",
                "string",
                "=다람솔초등학교|별빛내초등학교|온새미초등학교|하늬뜰초등학교|솔바람골초등학교|윤슬빛초등학교|나린초등학교|그루터초등학교|여울목중학교|아토중학교|해든솔중학교|물빛골중학교|미르내고등학교|꽃가람고등학교|두빛나래고등학교",
                "학교|School",
            ),
            P(
                "date day when",
                "string",
                "=오늘|내일|모레|월요일|화요일|수요일|목요일|금요일|3월 12일|4월 25일|6월 3일|9월 9일|10월 17일|11월 6일",
                "날|급식 날짜|Day",
            ),
        ],
        "{school} {date} 급식 [[알려/보여/찾아]]~|{date} {school} 급식 메뉴가 <what>|{school} {date} 급식|{date} {school} 점심에 뭐 나오는지 [[봐/알려]]~|급식 조회: {school}, {date}|what's for lunch at {school}, {date}?|"
        "아이가 반찬을 가려서 그래. {school} {date} 급식표 [[보여/확인해]]~|{school:은} {date} 무슨 국이 나오는지 [[찾아/봐]]~|{date} 급식이 <cur>. {school:이야}|{school} 급식표에서 {date} 것 <plz>|저녁 반찬이 안 겹치게 {date} {school} 급식 [[알려/봐]]~",
        "급식 메뉴 좀 알려~|급식이 <what>",
        "main,주메뉴,=제육볶음/돈가스/닭갈비/불고기/생선구이/비빔밥/카레라이스/떡갈비/잡채밥/오징어볶음,|soup,국,=미역국/된장국/콩나물국/쇠고기뭇국/육개장/어묵국/김칫국,|kcal,열량,=580/612/645/670/698/724/751,㎉",
        "{school} {date} 급식은 {main}입니다.|{date} 급식은 {main:과} {soup}입니다. 열량은 {kcal}입니다.|{school:은} {date} 급식으로 {main:이} 나옵니다.",
    ),
    T(
        "school",
        "report_lunch_allergy set_food_allergy allergy_entry register_allergy",
        "아이가 못 먹는 음식을 학교 급식실에 등록한다|급식 알레르기 등록|Register a child's food allergy with the school",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "food allergen ingredient",
                "string",
                "=땅콩|달걀|우유|새우|게|복숭아|메밀|밀|콩|호두|고등어|토마토|조개|오징어|키위|잣|굴|참깨",
                "음식|못 먹는 음식|Food",
            ),
            O(
                "severity degree level",
                "enum",
                "=가벼움:mild|심함:severe|보통:moderate|위험:severe",
                "정도|Severity",
            ),
        ],
        "{child} {food} 알레르기 [[등록해/올려]]~|{child:은} {food:을} 못 먹는다고 급식실에 [[알려/등록해]]~|급식 알레르기: {child} / {food}|{child:이} {food:을} 먹고 두드러기가 났어. 알레르기 [[등록해/적어]]~|{food} 알레르기 {severity:로} {child} 이름에 [[등록해/적어]]~|{child} is allergic to {food}, tell the school kitchen|"
        "급식에서 {child} {food} 빼게 [[등록해/신청해]]~|{child} 알레르기 목록에 {food} [[추가해/넣어]]~|병원에서 {food:을} 피하라고 해. {child} 급식에 [[등록해/알려]]~|{child} {food} 알레르기 등록 <plz>",
        "급식 알레르기 좀 등록해~|못 먹는 음식 하나 올려~",
        "count,등록된 음식,=1/2/3/4,가지|from,적용일,day,",
        "{child} 알레르기에 {food:을} 등록했습니다.|{from}부터 {child} 급식에서 {food:을} 뺍니다.|등록했습니다. {child} 이름으로 등록된 음식은 {count}입니다.",
        "정도는 {severity:이야}",
    ),
    T(
        "school",
        "school_bus_location where_is_school_bus track_school_bus kids_bus_arrival",
        "통학 버스가 지금 어디쯤 왔는지 조회한다|통학 버스 위치|Where the school bus is now",
        [
            P(
                "bus line vehicle",
                "string",
                "=1호차|2호차|3호차|4호차|5호차|6호차|노란 버스|태권도 차|미술 학원 차|수영장 차|영어 학원 차|피아노 학원 차",
                "버스|통학 버스|Bus",
            ),
            P(
                "stop place where",
                "string",
                "=정문|후문|놀이터 앞|101동 앞|103동 앞|상가 앞|도서관 앞|약국 앞|편의점 앞|빵집 앞|관리 사무소 앞|사거리|공원 입구|문구점 앞",
                "타는 곳|Stop",
            ),
        ],
        "{bus:이} {stop}에 언제 오는지 [[봐/알려]]~|{stop}에서 {bus} 기다리는데 몇 분 남았는지 [[알려/확인해]]~|통학 버스: {bus}, {stop}|{bus} 지금 어디쯤인지 [[찾아/알려]]~. {stop}에서 탈 거야|{stop} {bus} 도착 시간이 <cur>|where is the school bus {bus}? we're at {stop}|"
        "아이 내릴 시간이 됐어. {bus} {stop} 도착 [[확인해/봐]]~|{bus} {stop}에 몇 시쯤 <come>|{stop}인데 {bus:이} 지나갔는지 [[봐/확인해]]~|{bus} 위치 <plz>. {stop}에서 기다리고 있어",
        "통학 버스 어디쯤인지 알려~|학원 차 언제 <come>",
        "minutes,남은 시간,=2/3/4/5/7/9/12/15,분|children,탄 아이,n30,명|phone,기사 전화,phone,",
        "{bus:은} {minutes} 뒤에 {stop}에 도착합니다.|{bus:이} {stop}까지 오는 데 {minutes} 남았습니다.|{bus} 도착까지 {minutes} 남았고 기사 전화는 {phone}입니다.",
    ),
    T(
        "school",
        "change_bus_stop move_school_stop set_drop_off school_bus_stop_change",
        "아이의 통학 버스 내리는 곳을 바꾼다|통학 버스 하차 장소 변경|Change where a child gets off the school bus",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "stop place drop_off",
                "string",
                "=정문|후문|놀이터 앞|할머니 댁|101동 앞|상가 앞|도서관 앞|태권도장|피아노 학원|이모네 집|빵집 앞|관리 사무소 앞|공원 입구|미술 학원",
                "내리는 곳|Stop",
            ),
            O(
                "date day when",
                "string",
                "=오늘|내일|월요일|화요일|수요일|목요일|금요일|이번 주|다음 주",
                "날|Day",
            ),
        ],
        "{child} 내리는 곳을 {stop:로} [[바꿔/변경해]]~|{child} 통학 버스 {stop}에서 내리게 [[해/바꿔]]~|하차 변경: {child}, {stop}|{date} {child:은} {stop}에서 내린다고 [[알려/전해]]~|집에 사람이 없어. {child} {stop}에 [[내려/내리게 해]]~|drop {child} off at {stop}|"
        "{child} 하차 장소 {stop:로} 변경 <plz>|{date}만 {child} {stop}에 내려 달라고 [[해/전해]]~|할머니가 데리러 가실 거야. {child:은} {stop}에서 내리게 해~|{child} 버스 하차를 {stop:로} 바꾸고 <want>",
        "통학 버스 내리는 곳 좀 바꿔~|하차 장소 변경 <plz>",
        "arrives,내리는 시각,clock,|bus,버스,=1호차/2호차/3호차/4호차,",
        "{child:이} 내리는 곳을 {stop:로} 바꿨습니다.|{child:은} {bus:을} 타고 {stop}에서 내립니다.|바꿨습니다. {stop}에 내리는 시각은 {arrives}입니다.",
        "{date}만 그렇게 해~",
    ),
    T(
        "school",
        "report_school_absence notify_absence child_absence absence_notice",
        "아이의 결석을 학교나 유치원에 알린다|결석 알리기|Tell the school that a child will be absent",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "date day when",
                "string",
                "=오늘|내일|모레|월요일|화요일|수요일|목요일|금요일|3월 19일|5월 2일|6월 5일|9월 24일|10월 13일|12월 1일",
                "결석일|Day of absence",
            ),
            P(
                "reason cause why",
                "string",
                "=감기|장염|가족 여행|병원 진료|열|수족구병|할머니 생신|이사|독감|체험 학습|눈병|집안 행사|치과 진료|몸살",
                "사유|결석 사유|Reason",
            ),
        ],
        "{child} {date} {reason:로} 결석한다고 [[알려/전해]]~|{reason} 때문에 {child} {date} 못 간다고 [[전해/알려]]~|결석: {child}, {date}, {reason}|{child} {date} 결석 신청 <plz>, 사유는 {reason}|{date} {child:은} 못 가게 됐어. {reason} 사유로 결석 [[알려/올려]]~|{child} will be absent {date}: {reason}|"
        "{date} {child} 결석계 [[내/써]]~. 사유는 {reason:이야}|선생님께 {child} {date} 결석이라고 [[말해/전해]]~. 사유는 {reason:이야}|{child:이} {reason:로} {date} 빠진다고 유치원에 [[연락해/알려]]~|{reason:로} {date} 결석하는 {child}, 결석 알림 [[보내/올려]]~",
        "결석한다고 좀 알려~|결석 신청 <plz>",
        "number,접수 번호,order,|document,낼 서류,=결석 신고서/보호자 확인서/없음,",
        "{child}의 {date} 결석을 알렸습니다.|{date} {child} 결석을 {reason} 사유로 접수했습니다. 접수 번호는 {number}입니다.|결석을 접수했습니다. 낼 서류는 '{document}'입니다.",
    ),
    T(
        "school",
        "school_supplies_list get_class_supplies what_to_bring lookup_supplies",
        "아이가 학교에 가져갈 준비물을 조회한다|준비물 조회|What a child must bring to school",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "date day when",
                "string",
                "=내일|모레|월요일|화요일|수요일|목요일|금요일|다음 주 월요일|소풍날|운동회 날|개학 날|입학식 날",
                "날|가져갈 날|Day",
            ),
        ],
        "{child} {date} 준비물 [[알려/확인해/봐]]~|{date} {child} 준비물이 <what>|{child:이} {date} 뭐 가져가야 하는지 [[봐/알려]]~|준비물: {child} / {date}|문구점 문 닫기 전에 사야 해. {child} {date} 준비물 [[찾아/알려]]~|what should {child} bring, {date}?|"
        "{date} {child} 가방에 뭘 넣어야 <do>|{child:은} {date} 챙길 것이 <is>|{child} {date} 준비물 목록 <plz>|{date} 챙겨야 할 {child} 준비물이 <cur>|잊어버리기 전에 {date} {child} 준비물 [[읽어/보여]]~",
        "준비물 좀 알려~|뭐 가져가야 하는지 봐~",
        "items,준비물,=색종이와 풀/줄넘기/체육복/리코더/물감과 붓/실내화/빈 페트병/가족 사진/지점토/돗자리와 물,|count,가짓수,=3/4/5/6,가지",
        "{date} {child} 준비물은 {items}입니다.|{child:은} {date} {items:을} 가져가야 합니다.|챙길 것은 모두 {count}이고 그중에 {items:이} 있습니다.",
    ),
    T(
        "child",
        "give_pocket_money pay_allowance pocket_money send_allowance",
        "아이에게 용돈을 보낸다|용돈 보내기|Give a child pocket money",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "amount money sum",
                "integer",
                "=1,000|2,000|3,000|5,000|7,000|10,000|12000|15,000|20,000|25000|30,000|50,000",
                "금액|용돈(원)|Amount in won",
            ),
            O(
                "reason for purpose",
                "string",
                "=심부름|설거지|생일|성적 향상|동생 돌보기|간식|방학|책 읽기|분리배출|어린이날",
                "이유|Reason",
            ),
        ],
        "{child} 용돈 {amount}원 [[보내/넣어]]~|{child} 용돈으로 {amount}원 [[보내/이체해]]~|용돈: {child} {amount}원|{reason} 용돈으로 {child}에게 {amount}원 [[보내/넣어]]~|{child:이} 심부름을 잘했어. 용돈 {amount}원 보내~|give {child} {amount} won pocket money|"
        "{amount}원, {child} 용돈으로 <plz>|{child}에게 용돈 {amount}원을 [[주고/보내고]] <want>|이번 주 {child} 용돈은 {amount}원으로 정했어. [[보내/넣어]]~|{child} 용돈 통장에 {amount}원 [[채워/넣어]]~",
        "용돈 좀 보내~|아이 용돈 넣어~",
        "balance,용돈 잔액,=51200/53700/58500/61000/67300/72400,원|month_total,이번 달 용돈,=55000/60000/65000/70000/80000,원",
        "{child} 용돈으로 {amount}원을 보냈습니다.|{child}의 용돈 잔액은 {balance}입니다.|{amount}원을 보냈습니다. {child:이} 이번 달에 받은 용돈은 {month_total}입니다.",
        "{reason} 용돈이라고 적어~",
    ),
    T(
        "child",
        "pocket_money_balance check_allowance get_allowance_balance allowance_left",
        "아이의 용돈이 얼마 남았는지 조회한다|용돈 잔액 조회|How much pocket money a child has left",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            O(
                "period range term",
                "enum",
                "=이번 주:week|이번 달:month|올해:year|일주일:week|한 달:month",
                "기간|쓴 돈을 볼 기간|Period",
            ),
        ],
        "{child} 용돈 얼마 남았는지 [[봐/알려]]~|{child} 용돈 잔액이 <much>|{child} 용돈 잔액|{child:이} {period} 용돈을 얼마나 썼는지 [[확인해/보여]]~|용돈 조회: {child}|how much pocket money does {child} have left?|"
        "{child:이} 용돈을 더 달라고 해. 얼마 남았는지 [[확인해/봐]]~|{child} 용돈 통장 [[보여/확인해]]~|{child:은} 용돈이 남아 있는지 <cur>|{child} 용돈 쓴 내역 <plz>|{child} 용돈이 떨어졌는지 [[봐/알려]]~",
        "용돈 얼마 남았는지 봐~|용돈 잔액이 <cur>",
        "balance,남은 용돈,=1200/3500/4800/7600/9300/14500/22100,원|spent,쓴 돈,=2000/3400/5700/8800/11900/16000,원|last_shop,마지막 쓴 곳,=문구점/편의점/분식집/서점/빵집/오락실,",
        "{child}의 용돈은 {balance} 남았습니다.|{child:이} 쓴 돈은 {spent}이고 남은 용돈은 {balance}입니다.|마지막으로 {last_shop}에서 썼고 {balance} 남았습니다.",
        "{period} 쓴 것만 봐~",
    ),
    T(
        "baby",
        "log_baby_feeding record_feeding feeding_log add_feeding",
        "아기가 먹은 양을 수유 기록에 저장한다|수유 기록|Log a baby feeding",
        [
            P(
                "kind food type",
                "enum",
                "=분유:formula|모유:breast|유축 모유:pumped|특수 분유:special|짜 둔 모유:pumped",
                "종류|먹은 것|What the baby ate",
            ),
            P(
                "amount ml volume",
                "integer",
                "=40|60|80|90|100|120|130|140|150|160|180|200|220|240",
                "양|먹은 양(ml)|Amount in ml",
            ),
            O("time at when", "string", "clock", "시각|먹은 시각|Time"),
        ],
        "아기 {kind} {amount}ml 먹었다고 [[적어/기록해]]~|{kind} {amount}ml 수유 [[기록해/저장해]]~|수유: {kind} {amount}ml|{time}에 {kind} {amount}ml 먹였어. [[기록해/적어]]~|방금 {kind} {amount}ml 먹이고 재웠어. 수유 기록에 [[적어/남겨]]~|baby had {amount} ml of {kind}|"
        "아기가 {kind:을} {amount}ml 먹었어. [[저장해/적어 둬]]~|{amount}ml, {kind}. 수유 기록 <plz>|{kind} {amount}ml 다 비웠다고 [[기록해/남겨]]~|아기 수유 일지에 {kind} {amount}ml [[추가해/올려]]~",
        "수유 기록 좀 해~|아기 먹은 것 적어~",
        "total,오늘 먹은 양,=420/510/560/640/700/780/850,ml|times,오늘 수유 횟수,=2/3/4/5/6/7,번|next,다음 수유,clock,",
        "{kind} {amount}ml를 기록했습니다.|기록했습니다. 아기가 오늘 먹은 양은 {total}입니다.|오늘 {times} 먹이셨고 다음 수유 시각은 {next}입니다.",
        "시각은 {time:로} 적어~|먹은 때는 {time:이야}",
    ),
    T(
        "baby",
        "log_diaper diaper_log record_diaper add_diaper_change",
        "아기 기저귀 간 것을 기록한다|기저귀 기록|Log a diaper change",
        [
            P(
                "kind state type",
                "enum",
                "=소변:wet|대변:dirty|소변과 대변:both|깨끗함:dry|쉬:wet|응가:dirty",
                "상태|기저귀 상태|What was in it",
            ),
            P("time at when", "string", "clock", "시각|간 시각|Time"),
            O(
                "note remark memo",
                "string",
                "=조금 묽음|발진 있음|양이 많음|크림 발랐음|색이 초록색|양이 적음|새 제품 씀",
                "메모|Note",
            ),
        ],
        "{time} 기저귀 {kind:로} [[기록해/적어]]~|기저귀 {time}에 갈았어. {kind:로} [[기록해/적어]]~|기저귀: {time} / {kind}|{kind}, {time}. 기저귀 기록 <plz>|아기 기저귀 {time}에 갈았다고 [[적어/남겨]]~. 상태는 {kind}|diaper at {time}: {kind}|"
        "어린이집에 알려야 해. {time} 기저귀 {kind:로} [[남겨/저장해]]~|{time}에 간 기저귀 {kind:로} 육아 일지에 [[넣어/올려]]~|기저귀 일지에 {time} {kind} [[추가해/적어]]~|{time} 기저귀 {kind:로} 기록하고 '{note}'이라고 메모도 남겨~",
        "기저귀 기록 좀 해~|기저귀 간 것 적어~",
        "count,오늘 간 횟수,=2/3/4/5/6/7/8,번|left,남은 기저귀,n99,장",
        "{time} 기저귀를 {kind:로} 기록했습니다.|기저귀 기록을 남겼습니다. 오늘 간 횟수는 {count}입니다.|{time} 것까지 오늘 {count} 갈았고 남은 기저귀는 {left}입니다.",
        "메모에 '{note}'이라고 적어~",
    ),
    T(
        "baby",
        "log_child_height record_growth save_child_height growth_entry",
        "아이의 키를 성장 기록에 저장한다|아이 키 기록|Record a child's height",
        [
            P("child name kid", "string", CHILDREN, "아이|Child"),
            P(
                "height cm tall",
                "number",
                "=68.5|74.2|81|86.3|92.7|98.4|103|107.6|112.8|118.1|123.5|129|134.6|141.2",
                "키|키(cm)|Height in cm",
            ),
        ],
        "{child} 키 {height}cm로 [[적어/기록해/저장해]]~|{child} 오늘 재 보니 {height}cm였어. 성장 기록에 [[넣어/적어]]~|키 기록: {child}, {height}cm|{child:이} 벌써 {height}cm까지 컸어. [[기록해/적어 둬]]~|{child} is {height} cm tall now, save it|{height}cm, {child} 키로 [[저장해/등록해]]~|"
        "{child} 성장표에 키 {height}cm [[추가해/올려]]~|{child} 키 {height}cm 기록 <plz>|검진에서 {child} 키를 쟀어. {height}cm로 [[남겨/적어]]~|{child}의 키를 {height}cm로 기록하고 <want>",
        "아이 키 좀 기록해~|키 잰 것 적어~",
        "grown,자란 키,=0.8/1.2/1.5/2.1/2.6/3.3,cm|rank,백 명 중 순위,n99,번째",
        "{child} 키를 {height}cm로 기록했습니다.|{child:은} 지난번보다 {grown} 자랐습니다.|{child} 키는 {height}cm이고 또래 백 명 가운데 {rank}입니다.",
    ),
    T(
        "child",
        "book_babysitter request_sitter find_babysitter sitter_booking",
        "아이를 돌봐 줄 사람을 예약한다|아이 돌봄 예약|Book a babysitter",
        [
            P("date day when", "string", "date", "날짜|Date"),
            P("time at start_time", "string", "clock", "시작 시각|Start time"),
            P("hours duration length", "integer", "=2|3|4|5|6|8|10", "시간|돌봄 시간(시간)|Hours"),
            O("age child_age years", "integer", "=1|2|3|4|5|6|7|8|9", "나이|아이 나이(살)|Age of the child"),
        ],
        "{date} {time}부터 {hours}시간 아이 돌봄 [[예약해/신청해]]~|{date} {time} 베이비시터 {hours}시간 <plz>|아이 돌봄: {date} {time}, {hours}시간|{date} 결혼식에 가야 해. {time}부터 {hours}시간 아이 봐 줄 분 [[찾아/구해]]~|babysitter on {date} at {time} for {hours} hours|{age}살 아이를 {date} {time}부터 {hours}시간 맡기고 <want>|"
        "{hours}시간 돌봄을 {date} {time:로} [[잡아/예약해]]~|{date} 야근이 있어. {time}부터 {hours}시간 돌보미 [[불러/예약해]]~|돌보미 선생님 {date} {time}에 {hours}시간 [[예약해/모셔]]~|{date} {time}, {hours}시간 동안 아이 볼 사람이 <need>",
        "아이 돌봄 좀 예약해~|베이비시터 좀 구해~",
        "sitter,돌보미,person, 선생님|fee,요금,=30000/42000/56000/70000/84000/98000,원|number,예약 번호,order,",
        "{date} {time}부터 {hours}시간 아이 돌봄을 예약했습니다.|{sitter}께서 {date} {time}에 오십니다. 요금은 {fee}입니다.|예약 번호는 {number}이고 돌봄 시간은 {hours}시간입니다.",
        "아이 나이는 {age}살로 적어~",
    ),
    T(
        "child",
        "borrow_toy toy_library rent_toy reserve_toy",
        "장난감 도서관에서 장난감 대여를 신청한다|장난감 대여 신청|Borrow a toy from the toy library",
        [
            P(
                "toy item what",
                "string",
                "=미끄럼틀|원목 블록|주방놀이|기차 세트|붕붕카|인형의 집|볼풀|실로폰|트램펄린|보행기|자석 블록|공구 놀이|드럼|흔들 말|퍼즐 매트|병원놀이|바운서|모래놀이 상자",
                "장난감|Toy",
            ),
            P("days length period", "integer", "=3|5|7|10|14|21", "일수|빌릴 일수|Days"),
            O(
                "pickup way how",
                "enum",
                "=방문:visit|배달:delivery|직접 수령:visit|택배:delivery",
                "받는 방법|How to get it",
            ),
        ],
        "장난감 도서관에서 {toy} {days}일 [[빌려/대여해]]~|{toy} {days}일 대여 <plz>|장난감 대여: {toy}, {days}일|아이가 {toy:을} 좋아해. {days}일 동안 [[빌려/대여 신청해]]~|{toy:을} {days}일 빌리고 <want>|borrow a toy: {toy}, {days} days|"
        "조카가 와. {toy} {days}일만 [[빌려/신청해]]~|{days}일 동안 쓸 {toy} 하나 [[예약해/빌려]]~|{toy} {days}일, {pickup:로} [[빌려/신청해]]~|사기 전에 써 보려고 해. {toy} {days}일 [[대여해/예약해]]~",
        "장난감 좀 빌려~|장난감 대여 <plz>",
        "due,반납일,day,|fee,대여료,=0/1000/2000/3000/5000,원|number,대여 번호,order,",
        "{toy:을} {days}일 동안 빌리도록 신청했습니다.|{toy} 반납일은 {due}입니다.|대여 번호는 {number}이고 대여료는 {fee}입니다.",
        "받는 방법은 {pickup:이야}",
    ),
    # ------------------------------------------------ neighbours
    T(
        "neighbour",
        "record_lent_item lend_to_neighbor lent_log save_lending",
        "이웃에게 빌려준 물건을 기록한다|빌려준 물건 기록|Record an item lent to a neighbour",
        [
            P(
                "item thing what",
                "string",
                "=사다리|전동 드릴|여행 가방|캠핑 의자|큰 냄비|공구함|자전거 펌프|돗자리|유모차|카시트|제습기|손수레|아이스박스|우산|접이식 테이블|줄자|망치|휴대용 버너",
                "물건|빌려준 물건|Item",
            ),
            P(
                "neighbor who borrower",
                "string",
                "=윗집|아랫집|옆집|앞집|1203호|502호|706호|반장님 댁|민우네|서연이네|경비실|부녀회장님 댁|관리 사무소|통장님 댁|지우네|하람이네",
                "이웃|빌려 간 이웃|Neighbour",
            ),
            O("return_by until due", "string", "day", "돌려받을 날|Until when"),
        ],
        "{neighbor}에 {item} 빌려줬다고 [[적어/기록해]]~|{item:을} {neighbor}에 빌려줬어. [[기록해/적어 둬]]~|빌려준 것: {item}, {neighbor}|{neighbor}에서 {item:을} 빌려 갔어. [[적어/남겨]]~|누가 가져갔는지 자꾸 잊어. {item:은} {neighbor}에 있다고 [[적어/기록해]]~|lent the {item} to {neighbor}, note it|"
        "{neighbor} {item} 대여 기록 <plz>|{item}, {neighbor}에 빌려줬어. {return_by}까지로 [[적어/저장해]]~|빌려준 물건 목록에 {neighbor} {item} [[추가해/올려]]~|{item} 하나를 {neighbor}에 내줬다고 [[남겨/저장해]]~",
        "빌려준 것 좀 적어~|이웃에 빌려줬다고 기록해~",
        "count,빌려준 물건 수,=1/2/3/4/5,개|reminder,알림 날짜,day,",
        "{neighbor}에 {item:을} 빌려준 것으로 적었습니다.|{item:을} 기록했습니다. 지금 빌려준 물건은 {count}입니다.|{reminder}에 {item:을} 돌려받으시라고 알려 드립니다.",
        "{return_by}까지 돌려받기로 했어",
    ),
    T(
        "neighbour",
        "post_giveaway share_with_neighbors give_away_item neighborhood_share",
        "동네 나눔 게시판에 물건을 올린다|동네 나눔 글 올리기|Post an item to give away to neighbours",
        [
            P(
                "item thing what",
                "string",
                "=아기 침대|책장|화분|유모차|동화책|의자|밥상|겨울 외투|전자레인지|자전거|식탁|옷걸이|어항|스탠드|전기 주전자|장난감 상자|커튼|선풍기|운동화",
                "물건|나눌 물건|Item",
            ),
            P(
                "place where pickup",
                "string",
                "=정문 앞|101동 현관|경비실|분리수거장 옆|놀이터|관리 사무소|지하 주차장|상가 앞|후문|우리 집 앞|택배함 옆|공원 입구",
                "받는 곳|가져갈 곳|Where to pick it up",
            ),
            O("until deadline by", "string", "day", "기한|Until when"),
        ],
        "{item} 나눔한다고 [[올려/써]]~. 받는 곳은 {place:이야}|{item:을} {place}에서 그냥 드린다고 글 [[올려/남겨]]~|나눔: {item} / {place}|안 쓰는 {item} 있어. {place}에서 가져가시라고 [[올려/써]]~|{item} 무료 나눔 글 <plz>, {place}에서|giving away: {item}, pick up at {place}|"
        "버리기 아까워서 그래. {item:을} {place}에서 나눈다고 [[적어/올려]]~|동네 게시판에 {item} 나눔 [[올려/등록해]]~. 장소는 {place}|{place}에 둘 테니 {item} 나눔 글 [[써/올려]]~|{item:이} 필요한 이웃에게 {place}에서 주고 <want>. 글 올려~",
        "나눔 글 좀 올려~|안 쓰는 물건 나눔한다고 써~",
        "number,글 번호,n300,번|readers,본 이웃,n99,명",
        "{item} 나눔 글을 올렸습니다.|{place}에서 {item:을} 나눈다는 글을 올렸습니다. 글 번호는 {number}입니다.|올렸습니다. 지금까지 이웃 {readers:이} 보았습니다.",
        "기한은 {until}까지로 적어~",
    ),
    T(
        "neighbour",
        "ask_neighbor_favor neighbor_favor request_help_nearby favor_request",
        "이웃에게 부탁하는 글을 보낸다|이웃에게 부탁하기|Ask a neighbour for a favour",
        [
            P(
                "neighbor who to",
                "string",
                "=윗집|아랫집|옆집|앞집|1203호|502호|706호|반장님 댁|민우네|서연이네|통장님 댁|지우네|부녀회장님 댁|이모네|하람이네",
                "이웃|부탁할 이웃|Neighbour",
            ),
            P(
                "favor task what",
                "string",
                "=택배 수령|화분 물 주기|고양이 밥 주기|우편물 보관|강아지 산책|아이 하원 마중|현관 앞 눈 치우기|텃밭 물 주기|차 이동|가스 확인|문단속|창문 닫기|물건 보관|짐 옮기기",
                "부탁|부탁할 일|Favour",
            ),
            O(
                "date day when",
                "string",
                "=오늘|내일|모레|이번 주말|토요일|일요일|다음 주|연휴 동안|오늘 저녁",
                "날|When",
            ),
        ],
        "{neighbor}에 {favor} [[부탁해/부탁한다고 보내]]~|{favor}, {neighbor}에 부탁하는 글 [[보내/써]]~|이웃 부탁: {neighbor}, {favor}|사정이 생겼어. {neighbor}에 {favor} 좀 부탁한다고 [[전해/보내]]~|{neighbor}에 {date} {favor:을} 부탁하고 <want>|ask {neighbor} for a favor: {favor}|"
        "{date} {neighbor}에 {favor} 부탁한다고 [[연락해/보내]]~|{neighbor}에서 {favor:을} 해 주실 수 있는지 [[물어봐/여쭤봐]]~|급한 일이 생겼어. {neighbor}에 {favor} 부탁 [[보내/전해]]~|{neighbor}에 부탁 글 하나 [[써/남겨]]~. {favor} 건으로",
        "이웃에게 부탁 좀 전해~|부탁 글 하나 보내~",
        "sent_at,보낸 시각,clock,|reply,답,=좋다고 함/확인 중/어렵다고 함/아직 안 읽음,",
        "{neighbor}에 {favor} 부탁을 보냈습니다.|{favor} 부탁을 {sent_at}에 보냈습니다.|부탁을 보냈습니다. 지금 답은 '{reply}'입니다.",
        "날은 {date:로} 적어~",
    ),
    # ------------------------------------------------ second homes
    T(
        "second_home",
        "heat_second_home second_home_heating warm_up_house preheat_house",
        "떨어져 있는 집의 난방을 미리 튼다|다른 집 난방 켜기|Turn on the heating of a second home ahead",
        [
            P("house home which", "string", SECOND_HOMES, "집|Second home"),
            P(
                "temperature degrees target",
                "integer",
                "=18|19|20|21|22|23|24|25",
                "온도|희망 온도(도)|Target temperature",
            ),
            O("by time ready_by", "string", "clock", "시각|언제까지 데울지|By when"),
        ],
        "{house} 난방 {temperature}도로 [[틀어/켜]]~|{house:을} {temperature}도로 [[데워/맞춰]]~|지금 출발해. {house} 난방 {temperature}도로 [[켜/틀어]]~|난방: {house}, {temperature}도|{by}까지 {house:을} {temperature}도로 [[데워/맞춰]]~|heat {house} to {temperature} degrees|"
        "도착하면 춥지 않게 {house} {temperature}도로 [[올려/틀어]]~|{house} 보일러 {temperature}도 <plz>|{house} 희망 온도를 {temperature}도로 [[바꿔/설정해]]~|{house:은} {temperature}도쯤으로 미리 데워 두고 <want>",
        "다른 집 난방 좀 틀어~|가기 전에 집 좀 데워~",
        "now,지금 온도,=4/6/7/9/10/12/14,도|minutes,데우는 시간,=40/55/70/90/110/130,분",
        "{house} 난방을 {temperature}도로 켰습니다.|{house:은} 지금 {now}이고 {temperature}도가 되는 데 {minutes} 걸립니다.|난방을 켰습니다. {house}의 지금 온도는 {now}입니다.",
        "{by}까지 데워~",
    ),
    T(
        "second_home",
        "check_second_home second_home_status house_check get_house_state",
        "비워 둔 집의 상태를 확인한다|비워 둔 집 상태 확인|Check the state of an empty house",
        [
            P("house home which", "string", SECOND_HOMES, "집|Second home"),
            O(
                "point item what",
                "enum",
                "=온도:temperature|습도:humidity|문:door|누수:leak|전기:power|물 새는 곳:leak",
                "볼 것|What to look at",
            ),
        ],
        "{house} 괜찮은지 [[봐/확인해]]~|{house} 상태 [[알려/조회해/봐]]~|비가 많이 왔어. {house} 별일 없는지 [[확인해/알려]]~|집 상태: {house}|{house} {point} 좀 [[봐/확인해]]~|how is the house: {house}?|한 달 동안 못 갔어. {house} 상태 [[봐/알려]]~|"
        "{house} 문이 잠겼는지 [[확인해/봐]]~|{house:은} 지금 <how>|날이 추운데 {house} 수도가 얼지 않았는지 [[봐/알려]]~|{house} {point} 점검 결과가 <cur>",
        "비워 둔 집 좀 봐~|시골집 상태가 <cur>",
        "temp,실내 온도,=3/5/8/11/14/17/21,도|humidity,습도,percent,%|door,현관,=잠김/열림/하루 전 한 번 열림/닫혔으나 안 잠김,",
        "{house}의 실내 온도는 {temp}이고 현관은 '{door}' 상태입니다.|{house:은} 온도 {temp}, 습도 {humidity}입니다.|{house}에 별일이 없는지 보았습니다. 온도는 {temp}입니다.",
        "{point}만 봐~",
    ),
    T(
        "second_home",
        "book_house_cleaning second_home_cleaning request_house_cleaner clean_before_visit",
        "다른 집의 청소를 예약한다|집 청소 예약|Book a cleaning of a second home",
        [
            P("house home which", "string", SECOND_HOMES, "집|Second home"),
            P("date day when", "string", "date", "날짜|청소 날짜|Date"),
            P(
                "work kind service",
                "string",
                "=기본 청소|침구 세탁|창문 닦기|잔디 깎기|거미줄 제거|낙엽 쓸기|데크 청소|냉장고 정리|곰팡이 제거|보일러실 청소|배수구 청소|욕실 청소",
                "할 일|청소 종류|Kind of work",
            ),
        ],
        "{house} {date} {work} [[예약해/신청해]]~|{date} {house} {work} <plz>|손님을 부르려고 해. {house} {work} {date:로} [[잡아/예약해]]~|집 청소: {house} / {date} / {work}|{house} {date} {work:을} 맡기고 <want>|book for {house} on {date}: {work}|"
        "{work} 할 사람을 {date} {house:로} [[보내/불러]]~|식구들이 모이기 전에 {house} {date} {work} [[예약해/맡겨]]~|오래 비워 뒀어. {house} {date} {work} 신청해~|{house} {work}, {date:로} [[예약 넣어/접수해]]~",
        "집 청소 좀 예약해~|가기 전에 청소 맡겨~",
        "fee,요금,=60000/80000/95000/120000/150000,원|hours,걸리는 시간,=2/3/4/5,시간|number,예약 번호,order,",
        "{house} {work:을} {date:로} 예약했습니다.|{work} 요금은 {fee}이고 {hours} 걸립니다.|예약 번호는 {number}입니다. {date} {house:로} 방문합니다.",
    ),
    T(
        "second_home",
        "plan_house_stay book_second_home house_turn reserve_family_house",
        "가족이 함께 쓰는 집에 묵을 날을 등록한다|가족 별장 사용 등록|Reserve the family's shared house",
        [
            P("house home which", "string", SECOND_HOMES, "집|Family house"),
            P("date from_date start", "string", "date", "첫날|First day"),
            P("nights stay n_nights", "integer", "=1|2|3|4|5|6|7", "박수|묵는 밤 수|Nights"),
            O(
                "family who group",
                "string",
                "=큰집|작은집|이모네|고모네|삼촌네|외삼촌네|우리 가족|사촌들|동생네|누나네",
                "쓰는 가족|Who stays",
            ),
        ],
        "{house} {date}부터 {nights}박 쓴다고 [[등록해/적어]]~|{date} {nights}박, {house} [[잡아/맡아]]~|{house}: {date}, {nights}박|{family:이} {date}부터 {nights}박 {house:을} 쓴다고 [[올려/등록해]]~|we'll stay at {house} from {date} for {nights} nights|아이들이 방학을 했어. {house} {date}부터 {nights}박 [[잡아/등록해]]~|"
        "{house:은} {date}부터 {nights}박 우리가 쓰려고 해. [[적어/올려]]~|형제끼리 겹치지 않게 {house} {date} {nights}박 [[등록해/올려]]~|{date}부터 {house}에서 {nights}박 묵고 <want>. 달력에 [[넣어/등록해]]~|{nights}박 하려고 해. {house}, {date}부터 등록해~",
        "가족 별장 쓴다고 등록해~|시골집 쓸 날 좀 잡아~",
        "number,등록 번호,n300,번|after,다음 쓰는 가족,=큰집/작은집/이모네/고모네/삼촌네/동생네,",
        "{house:을} {date}부터 {nights}박 쓰는 것으로 등록했습니다.|{house} 사용을 올렸습니다. 등록 번호는 {number}입니다.|등록했습니다. 그다음에는 {after}에서 {house:을} 씁니다.",
        "쓰는 쪽은 {family:이야}",
    ),
)
