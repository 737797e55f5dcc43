"""The tool definitions of the tool tasks, with the requests that call them and the results they give.

Frames are those of ``instruction_parts``; a list of variants is one string cut at ``|``. Every eighth tool
and the eighth request of each tool are for held-out rows only.
"""

from __future__ import annotations

from dataclasses import dataclass

# Words in a request → the enum value of the call, in the order of the schema.
ENUMS: dict[str, tuple[tuple[str, str], ...]] = {
    "temp_unit": (("섭씨", "celsius"), ("화씨", "fahrenheit")),
    "onoff": (("켜", "on"), ("꺼", "off")),
    "travel": (
        ("자동차", "car"),
        ("도보", "walk"),
        ("자전거", "bicycle"),
        ("버스", "bus"),
        ("지하철", "subway"),
    ),
    "repeat": (("매일", "daily"), ("매주", "weekly"), ("매달", "monthly")),
    "order_by": (("최신순", "최신순"), ("인기순", "인기순"), ("가격순", "가격순")),
    "priority": (("높음", "높음"), ("보통", "보통"), ("낮음", "낮음")),
    "tone": (("존댓말", "존댓말"), ("반말", "반말")),
    "size": (("소형", "소형"), ("중형", "중형"), ("대형", "대형")),
    "cup": (("작은 컵", "small"), ("중간 컵", "medium"), ("큰 컵", "large")),
    "seat": (("창가", "window"), ("복도", "aisle")),
    "pay": (("카드", "card"), ("현금", "cash"), ("포인트", "point")),
    "chart": (("막대", "bar"), ("꺾은선", "line"), ("원", "pie")),
    "length_unit": (
        ("미터", "m"),
        ("킬로미터", "km"),
        ("센티미터", "cm"),
        ("인치", "inch"),
        ("피트", "ft"),
        ("마일", "mile"),
    ),
    "weight_unit": (("킬로그램", "kg"), ("그램", "g"), ("파운드", "lb"), ("온스", "oz")),
    "move": (("올려", "up"), ("내려", "down")),
    "meal": (("아침", "아침"), ("점심", "점심"), ("저녁", "저녁")),
    "level": (("초급", "초급"), ("중급", "중급"), ("고급", "고급")),
}


@dataclass(frozen=True)
class Param:
    """names: synonyms, the first is the slot; kind: a value kind or an enum of ``ENUMS``; about: Korean first."""

    names: tuple[str, ...]
    type: str
    kind: str
    about: tuple[str, ...]
    required: bool


@dataclass(frozen=True)
class Tool:
    """One tool: definition variants, requests, requests that lack values, result fields and answers."""

    group: str
    names: tuple[str, ...]
    about: tuple[str, ...]
    params: tuple[Param, ...]
    asks: tuple[str, ...]
    extras: tuple[str, ...]
    bare: tuple[str, ...]
    out: tuple[tuple[str, str, str, str], ...]
    says: tuple[str, ...]


def P(names: str, type_: str, kind: str, about: str, required: bool = True) -> Param:
    return Param(tuple(names.split()), type_, kind, tuple(about.split("|")), required)


def O(names: str, type_: str, kind: str, about: str) -> Param:  # noqa: E743, E741
    return P(names, type_, kind, about, False)


def T(
    group: str,
    names: str,
    about: str,
    params: list[Param],
    asks: str,
    bare: str,
    out: str,
    says: str,
    extras: str = "",
) -> Tool:
    fields = tuple(tuple(f.split(",")) for f in out.split("|"))
    return Tool(
        group,
        tuple(names.split()),
        tuple(about.split("|")),
        tuple(params),
        tuple(asks.split("|")),
        tuple(x for x in extras.split("|") if x),
        tuple(bare.split("|")),
        fields,  # type: ignore[arg-type]
        tuple(says.split("|")),
    )


CITY = P("city location region place", "string", "city", "도시|도시 이름|City name")
DATE = P("date day when target_date", "string", "date", "날짜|날짜(말한 그대로)|Date as given")
TIME = P("time at clock start_time", "string", "clock", "시각|시각(말한 그대로)|Time as given")
ORDER = P("order_id order_number order_no id", "string", "order", "주문 번호|조회할 주문 번호|Order number")

TOOLS: tuple[Tool, ...] = (
    # ------------------------------------------------ weather
    T(
        "weather",
        "get_weather current_weather weather_now fetch_weather check_weather",
        "도시의 현재 날씨를 조회한다|지금 날씨를 알려 준다|Get the current weather of a city",
        [CITY, O("unit units temp_unit", "enum", "temp_unit", "온도 단위|섭씨 또는 화씨")],
        "지금 {city} 날씨 <how>|{city} 날씨 알려~|{city}의 현재 날씨를 {unit:로} 확인해~|{city} 날씨가 <cur>|{city} 지금 밖에 날씨 <how>|"
        "{city} 현재 날씨|{unit:로} {city} 날씨 좀 보여~|{city:은} 지금 날씨가 <how>|{city:로} 나가려는데 지금 날씨 좀 봐~",
        "지금 날씨 알려~|날씨가 <cur>|현재 날씨 좀 확인해~",
        "temp,기온,deg,도|sky,하늘,sky,|humidity,습도,percent,%",
        "{city}의 지금 기온은 {temp}이고 하늘은 {sky}입니다.|현재 {city:은} {sky}, 기온은 {temp}입니다.|{city}의 현재 날씨는 {sky}이며 기온은 {temp}, 습도는 {humidity}입니다.",
        "온도는 {unit:로} 알려~",
    ),
    T(
        "weather",
        "get_forecast weather_forecast forecast_by_date predict_weather",
        "특정 날짜의 일기예보를 조회한다|날짜별 날씨 예보|Weather forecast of a city for a date",
        [CITY, DATE],
        "{date} {city} 날씨 예보 알려~|{city}에 {date} 비 <come>|{date}에 {city} 날씨는 <how>|{city}의 {date} 예보가 <cur>|"
        "{date} {city} 예보 좀 찾아~|{city} {date} 일기예보|{date}에 {city:로} 여행 가는데 날씨 예보를 확인해~|{city:은} {date}에 날씨가 어떨지 예보를 봐~",
        "일기예보 좀 알려~|날씨 예보를 확인해~",
        "low,최저 기온,deg,도|high,최고 기온,deg,도|sky,하늘,sky,|rain,비 올 확률,percent,%",
        "{date} {city}의 하늘은 {sky}이고 비 올 확률은 {rain}입니다.|{city}의 {date} 예보는 {sky}, 최고 기온은 {high}입니다.",
    ),
    T(
        "weather",
        "get_air_quality air_quality fine_dust check_dust",
        "지역의 미세먼지 농도를 조회한다|공기 질 조회|Look up the air quality",
        [CITY],
        "{city} 미세먼지 <how>|{city} 공기 질 좀 알려~|지금 {city} 미세먼지 농도가 <cur>|{city} 미세먼지 확인해~|오늘 {city} 공기는 <how>|"
        "{city} 미세먼지 농도|{city}에서 마스크를 써야 할 만큼 미세먼지가 있는지 봐~|{city}에 먼지가 심한지 조회해~",
        "미세먼지 농도 좀 알려~|공기 질이 <cur>",
        "dust,미세먼지,n99,㎍|grade,등급,air,",
        "{city}의 미세먼지는 {dust}, 등급은 {grade}입니다.|지금 {city}의 공기 질은 {grade} 등급입니다. 미세먼지는 {dust}입니다.",
    ),
    T(
        "weather",
        "get_sunrise sun_times sunrise_sunset when_sunrise",
        "해 뜨는 시각과 해 지는 시각을 조회한다|일출과 일몰 시각|Sunrise and sunset times",
        [CITY, DATE],
        "{date} {city} 해 뜨는 시각 알려~|{city}에서 {date}에 해가 뜨는 때가 <when>|{date} {city} 일출이 <when>|{city} {date} 일몰 시각이 <cur>|"
        "{city} {date} 일출 일몰 시각|{date}에 {city}에서 해돋이를 보고 <want> 일출 시각 좀 찾아~|{date} {city:은} 해가 언제 지는지 알려~|{date} {city}의 해 지는 때를 조회해~",
        "일출 시각 좀 알려~|해 뜨는 시각이 <cur>",
        "sunrise,해 뜨는 시각,dawn,|sunset,해 지는 시각,dusk,",
        "{date} {city}의 해 뜨는 시각은 {sunrise}입니다.|{city}에서 {date}에 해는 {sunrise}에 뜨고 {sunset}에 집니다.",
    ),
    # ------------------------------------------------ numbers
    T(
        "math",
        "calculator calculate compute eval_expression math_calc",
        "수식을 계산한다|사칙연산 계산기|Evaluate an arithmetic expression",
        [P("expression expr formula input", "string", "expr", "수식|계산할 수식|Expression to evaluate")],
        "{expression} 계산해~|{expression:은} <much>|{expression}의 값이 <what>|{expression} 값 좀 구해~|이 식 풀어~: {expression}|계산 <plz>: {expression}|"
        "{expression:을} 계산하면 <much>|계산기로 {expression} 돌려~",
        "계산 좀 해~|계산기 좀 써~",
        "result,계산 결과,n300,",
        "{expression}의 계산 결과는 {result}입니다.|계산하면 {result}입니다.|답은 {result}입니다.",
    ),
    T(
        "math",
        "convert_length length_converter unit_length convert_distance",
        "길이 단위를 바꾼다|길이 단위 변환|Convert a length",
        [
            P("value amount number quantity", "number", "decimal", "값|바꿀 값|Value to convert"),
            P("from_unit source_unit from", "enum", "length_unit", "원래 단위|From unit"),
            P("to_unit target_unit to", "enum", "length_unit", "바꿀 단위|To unit"),
        ],
        "{value}{from_unit:을} {to_unit:로} 바꿔~|{value}{from_unit:은} 몇 {to_unit}인지 알려~|{value}{from_unit:을} {to_unit:로} 환산해~|{value} {from_unit:은} {to_unit:로} <much>|"
        "길이 변환: {value}{from_unit}에서 {to_unit:로}|{value}{from_unit:이} {to_unit:로} 얼마인지 <cur>|{to_unit:로} {value}{from_unit:을} 나타내~|{value}{from_unit:을} {to_unit} 단위로 고쳐~",
        "길이 단위 좀 바꿔~|길이를 환산해~",
        "converted,변환 값,decimal,",
        "{value}{from_unit:은} {converted}{to_unit}입니다.|변환 값은 {converted}{to_unit}입니다.",
    ),
    T(
        "math",
        "convert_weight weight_converter unit_weight convert_mass",
        "무게 단위를 바꾼다|무게 단위 변환|Convert a weight",
        [
            P("value amount number quantity", "number", "decimal", "값|바꿀 무게|Value to convert"),
            P("from_unit source_unit from", "enum", "weight_unit", "원래 단위|From unit"),
            P("to_unit target_unit to", "enum", "weight_unit", "바꿀 단위|To unit"),
        ],
        "{value}{from_unit:을} {to_unit:로} 바꿔~|{value}{from_unit:은} 몇 {to_unit}인지 알려~|무게 {value}{from_unit:을} {to_unit:로} 환산해~|{value} {from_unit:은} {to_unit:로} <much>|"
        "무게 변환: {value}{from_unit}에서 {to_unit:로}|{value}{from_unit:이} {to_unit:로} 얼마인지 <cur>|{to_unit:로} {value}{from_unit:을} 나타내~|{value}{from_unit:을} {to_unit} 단위로 고쳐~",
        "무게 단위 좀 바꿔~|무게를 환산해~",
        "converted,변환 값,decimal,",
        "{value}{from_unit:은} {converted}{to_unit}입니다.|변환 값은 {converted}{to_unit}입니다.",
    ),
    T(  # 7: held out
        "math",
        "calculate_bmi bmi body_mass_index get_bmi",
        "키와 몸무게로 체질량 지수를 계산한다|비만도 계산|Body mass index from height and weight",
        [
            P("height height_cm tall", "integer", "cm", "키|키(cm)|Height in cm"),
            P("weight weight_kg mass", "integer", "kg", "몸무게|몸무게(kg)|Weight in kg"),
        ],
        "키 {height}cm, 몸무게 {weight}kg이면 체질량 지수가 <much>|키는 {height}cm이고 몸무게는 {weight}kg인데 비만도 계산해~|{height}cm에 {weight}kg인 사람의 체질량 지수 구해~|"
        "몸무게 {weight}kg, 키 {height}cm 체질량 지수|체질량 지수 좀 봐~. 키 {height}cm, 몸무게 {weight}kg|키 {height}cm 몸무게 {weight}kg 비만도가 <cur>|{weight}kg에 {height}cm면 비만도가 어떤지 알려~|키가 {height}cm고 {weight}kg 나가는데 체질량 지수를 알고 <want>",
        "체질량 지수 좀 계산해~|비만도가 <cur>",
        "bmi,체질량 지수,rate,",
        "체질량 지수는 {bmi}입니다.|키 {height}cm, 몸무게 {weight}kg의 체질량 지수는 {bmi}입니다.",
    ),
    # ------------------------------------------------ money
    T(
        "money",
        "get_exchange_rate exchange_rate fx_rate currency_rate",
        "통화의 오늘 환율을 조회한다|환율 조회|Look up the exchange rate of a currency",
        [P("currency code money_unit currency_code", "string", "currency", "통화|통화 이름|Currency")],
        "오늘 {currency} 환율 알려~|{currency} 환율이 <much>|지금 {currency} 환율 좀 조회해~|{currency} 환율이 <cur>|{currency} 환율|"
        "{currency:은} 오늘 몇 원인지 환율 봐~|현재 {currency} 환율은 <much>|{currency:을} 사려는데 환율을 확인해~",
        "오늘 환율 좀 알려~|환율이 <cur>",
        "rate,환율,won_rate,원|change,전일 대비,rate,원",
        "오늘 {currency} 환율은 {rate}입니다.|{currency} 환율은 {rate}이며 전일 대비 {change} 움직였습니다.",
    ),
    T(
        "money",
        "convert_currency currency_converter exchange_money money_convert",
        "금액을 다른 통화로 바꾼 값을 계산한다|통화 환산|Convert an amount of money to another currency",
        [
            P("amount value money", "integer", "amount", "금액|바꿀 금액|Amount"),
            P("from_currency source base", "string", "money_from", "원래 통화|From currency"),
            P("to_currency target quote", "string", "money_to", "바꿀 통화|To currency"),
        ],
        "{amount} {from_currency:을} {to_currency:로} 바꾸면 <much>|{amount} {from_currency:을} {to_currency:로} 환산해~|{amount} {from_currency:은} {to_currency:로} <much>|{to_currency:로} {amount} {from_currency:이} 얼마인지 알려~|"
        "{amount} {from_currency:을} {to_currency:로} 바꿔 계산해~|환산: {amount} {from_currency}, {to_currency:로}|{amount} {from_currency:을} {to_currency:로} 환전하면 얼마일지 <cur>|가진 돈이 {amount} {from_currency}인데 {to_currency:로} 치면 <much>",
        "돈 좀 환산해~|통화를 바꾸면 얼마인지 계산해~",
        "converted,환산 금액,money,",
        "{amount} {from_currency:은} {converted} {to_currency}입니다.|환산 금액은 {converted} {to_currency}입니다.",
    ),
    T(
        "money",
        "get_stock_price stock_price quote_stock current_stock",
        "회사의 현재 주가를 조회한다|주식 현재가|Current stock price of a company",
        [P("company symbol name corp", "string", "company", "회사|회사 이름|Company name")],
        "{company} 주가 알려~|{company} 지금 주가가 <much>|{company} 현재가 좀 조회해~|{company} 주식이 지금 <much>|{company} 현재 주가|{company}의 주가가 <cur>|"
        "지금 {company:은} 한 주에 <much>|{company} 주식 한 주 값을 확인해~",
        "주가 좀 알려~|주식 현재가가 <cur>",
        "price,현재가,stockprice,원|change,등락률,rate,%",
        "{company}의 현재가는 {price}입니다.|{company} 주가는 {price}이고 등락률은 {change}입니다.",
    ),
    T(
        "money",
        "get_stock_series stock_history price_history daily_prices",
        "회사 주가의 최근 며칠 추이를 조회한다|기간별 주가 기록|Daily stock prices of the last days",
        [
            P("company symbol name corp", "string", "company", "회사|회사 이름|Company name"),
            P("days period n_days count", "integer", "n30", "일수|최근 며칠|Number of days"),
        ],
        "{company} 최근 {days}일 주가 추이 보여~|{company}의 지난 {days}일 동안 주가 기록 알려~|최근 {days}일간 {company} 주가가 어떻게 움직였는지 <cur>|{company} 주가 {days}일 치 가져와~|"
        "{company} {days}일 주가 추이|지난 {days}일 {company} 주가 흐름을 조회해~|{days}일 동안의 {company} 주가를 뽑아~|{company:이} {days}일 동안 얼마나 오르내렸는지 기록을 찾아~",
        "주가 추이 좀 보여~|최근 주가 기록을 가져와~",
        "first,시작가,stockprice,원|last,마지막 가격,stockprice,원",
        "{company}의 최근 {days}일 주가는 {first}에서 {last:로} 움직였습니다.|최근 {days}일의 시작가는 {first}, 마지막 가격은 {last}입니다.",
    ),
    T(
        "money",
        "transfer_money send_money bank_transfer wire_money",
        "받는 사람에게 돈을 보낸다|계좌 이체|Send money to a person",
        [
            P("recipient to receiver payee", "string", "person", "받는 사람|받는 사람 이름|Recipient"),
            P("amount money won", "integer", "small_money", "금액|보낼 금액(원)|Amount in won"),
            O("memo note message", "string", "title", "메모|받는 사람 통장에 적을 말"),
        ],
        "{recipient}에게 {amount}원 보내~|{recipient} 씨한테 {amount}원 이체해~|{amount}원을 {recipient}에게 송금해~|{recipient}에게 {amount}원 송금 <plz>|{recipient}에게 줄 돈 {amount}원 부쳐~|"
        "송금: {recipient}, {amount}원|{recipient} 앞으로 {amount}원을 보내고 <want>|{amount}원, {recipient}에게 이체 <plz>",
        "돈 좀 보내~|송금 좀 해~",
        "balance,남은 잔액,money,원|number,거래 번호,order,",
        "{recipient}에게 {amount}원을 보냈습니다. 남은 잔액은 {balance}입니다.|송금을 마쳤습니다. 거래 번호는 {number}입니다.",
        '메모는 "{memo}"{_:이라고} 적어~',
    ),
    T(
        "money",
        "loan_interest calc_interest interest_calculator loan_payment",
        "대출 금액과 이율, 기간으로 이자를 계산한다|대출 이자 계산|Interest of a loan",
        [
            P("principal amount loan", "integer", "big_money", "대출 금액|대출 금액(원)|Principal in won"),
            P("rate annual_rate interest_rate", "number", "rate", "연이율|연이율(%)|Annual rate"),
            P("months term period_months", "integer", "n30", "개월 수|대출 기간(개월)|Months"),
        ],
        "{principal}원을 연 {rate}%로 {months}개월 빌리면 이자가 <much>|대출 {principal}원, 이율 {rate}%, {months}개월이면 이자 계산해~|연이율 {rate}%로 {principal}원을 {months}개월 동안 빌릴 때 이자를 알려~|{principal}원 대출 {months}개월 이자가 <cur>. 연 {rate}%야|"
        "이자 계산: {principal}원, 연 {rate}%, {months}개월|{months}개월 동안 {principal}원을 {rate}%에 빌리는데 이자 좀 구해~|{rate}% 이율에 {principal}원, {months}개월 대출 이자 계산 <plz>|{principal}원을 {months}개월 뒤에 갚으면 이자가 얼마인지 봐~. 연 {rate}%",
        "대출 이자 좀 계산해~|이자가 얼마인지 알려~",
        "interest,이자,money,원",
        "이자는 모두 {interest}입니다.|{principal}원을 {months}개월 빌리면 이자는 {interest}입니다.",
    ),
    T(
        "money",
        "record_expense add_expense log_spending expense_add",
        "가계부에 쓴 돈을 기록한다|지출 기록|Record an expense",
        [
            P("item what title", "string", "product", "항목|산 것|Item"),
            P("amount price won", "integer", "money", "금액|쓴 금액(원)|Amount in won"),
            O("method pay_by payment", "enum", "pay", "결제 수단|Payment method"),
        ],
        "가계부에 {item} {amount}원 적어~|{item} 사는 데 {amount}원 썼다고 기록해~|{item} {amount}원 지출 기록 <plz>|{item} 값 {amount}원을 {method:로} 냈다고 가계부에 남겨~|{method:로} {item} 산 돈 {amount}원 기록해~|"
        "지출: {item} {amount}원|오늘 {item} {amount}원에 샀어. 가계부에 넣어~|{amount}원 주고 {item} 산 걸 지출로 적어~",
        "가계부에 지출 좀 적어~|쓴 돈 좀 기록해~",
        "total,이번 달 지출,money,원",
        "{item} {amount}원을 기록했습니다. 이번 달 지출은 {total}입니다.|기록했습니다. 이번 달 지출은 모두 {total}입니다.",
        "결제는 {method:로} 했어",
    ),
    T(  # 15: held out
        "money",
        "split_bill dutch_pay divide_cost share_bill",
        "총액을 여러 사람이 나누어 낼 때 한 사람 몫을 계산한다|더치페이 계산|Split a bill evenly",
        [
            P("total amount bill", "integer", "money", "총액|나눌 총액(원)|Total in won"),
            P("people persons headcount", "integer", "n2", "사람 수|나눌 사람 수|Number of people"),
        ],
        "{total}원을 {people}명이 나눠 내면 한 사람이 <much>|{people}명이서 {total}원 더치페이 계산해~|{total}원을 {people}명으로 나눠~|밥값 {total}원, {people}명이면 한 명당 <much>|"
        "더치페이: {total}원, {people}명|총 {total}원인데 {people}명이 똑같이 내려면 얼마인지 알려~|{people}명이 먹고 {total}원 나왔어. 몫을 계산해~|{total}원을 {people}명이 나누면 얼마씩인지 <cur>",
        "더치페이 좀 계산해~|한 사람 몫을 구해~",
        "each,한 사람 몫,money,원",
        "한 사람 몫은 {each}입니다.|{people}명이 {each}씩 내면 됩니다.",
    ),
    # ------------------------------------------------ calendar, notes
    T(
        "plan",
        "create_event add_event calendar_add schedule_event",
        "일정을 등록한다|달력에 일정 추가|Add an event to the calendar",
        [
            P("title name event subject", "string", "event", "일정 이름|일정 제목|Event title"),
            DATE,
            P("time at start_time", "string", "clock", "시각|시작 시각|Start time"),
            O("place location where", "string", "station", "장소|만나는 곳"),
        ],
        "{date} {time}에 {title} 일정 잡아~|{title} 일정을 {date} {time:로} 등록해~|{date} {time} {title} 달력에 넣어~|달력에 {date} {time} {title} 추가해~|{date} {time}에 {place}에서 {title:이} 있으니 일정에 넣어~|"
        "일정 추가: {date} {time} {title}|{title:은} {date} {time:이야}. 일정에 올려~|{date}에 {title} 있어. 시각은 {time:이고} 달력에 적어~",
        "일정 하나 잡아~|달력에 일정 좀 추가해~",
        "number,일정 번호,order,",
        "{date} {time}에 {title} 일정을 등록했습니다. 일정 번호는 {number}입니다.|{title} 일정이 등록되었습니다. 번호는 {number}입니다.",
        "장소는 {place}{_:이야}",
    ),
    T(
        "plan",
        "list_events get_schedule show_calendar events_on",
        "날짜의 일정을 조회한다|하루 일정 보기|List the events of a day",
        [DATE],
        "{date} 일정 보여~|{date}에 무슨 일정 <is>|{date} 일정이 <what>|{date}에 잡힌 일정 알려~|{date} 일정이 <cur>|{date} 일정|{date} 내 일정 확인해~|{date}에 약속이 있는지 일정표를 봐~",
        "일정 좀 보여~|일정이 <cur>",
        "count,일정 수,n1,건|first,첫 일정,event,",
        "{date}에는 일정이 {count} 있고 첫 일정은 {first}입니다.|{date}의 첫 일정은 {first}이며 모두 {count}입니다.",
    ),
    T(
        "plan",
        "cancel_event delete_event remove_event event_cancel",
        "등록된 일정을 취소한다|일정 삭제|Cancel a calendar event",
        [P("title name event subject", "string", "event", "일정 이름|취소할 일정|Event title"), DATE],
        "{date} {title} 일정 취소해~|{date}에 있는 {title} 지워~|{title} 일정을 {date}에서 빼~|{date} {title:은} 못 가니까 일정 삭제해~|일정 취소: {date} {title}|{date}에 잡힌 {title:을} 취소하고 <want>|{date} {title} 없던 걸로 해~|{title:이} 미뤄졌어. {date} 일정에서 삭제해~",
        "일정 하나 취소해~|일정 좀 지워~",
        "number,취소 번호,order,|left,남은 일정,n1,건",
        "{date} {title} 일정을 취소했습니다. 남은 일정은 {left}입니다.|{title} 일정을 지웠습니다. 이제 {left} 남았습니다.",
    ),
    T(
        "plan",
        "set_alarm alarm create_alarm add_alarm wake_me",
        "정해진 시각에 울리는 알람을 맞춘다|알람 설정|Set an alarm",
        [TIME, O("repeat cycle recurrence", "enum", "repeat", "반복|반복 주기|Repeat")],
        "{time}에 알람 맞춰~|{time}에 깨워~|{repeat} {time}에 알람 울리게 해~|알람 {time:로} 설정해~|{time} 알람 <plz>|알람 {time}|{time}에 일어나야 하니까 알람 켜~|{time:로} 알람을 하나 만들어~",
        "알람 좀 맞춰~|알람 하나 설정해~",
        "next,다음 알람,clock,|count,켜진 알람,n1,개",
        "{time}에 알람을 맞추었습니다. 켜진 알람은 {count}입니다.|알람을 설정했습니다. 다음 알람은 {next}입니다.",
        "{repeat} 울리게 해~",
    ),
    T(
        "plan",
        "set_timer start_timer timer countdown",
        "몇 분 뒤에 울리는 타이머를 시작한다|타이머|Start a timer in minutes",
        [P("minutes duration mins length", "integer", "min", "분|시간(분)|Minutes")],
        "{minutes}분 타이머 시작해~|타이머 {minutes}분 맞춰~|{minutes}분 뒤에 울리게 해~|{minutes}분만 재~|{minutes}분 타이머 <plz>|타이머 {minutes}분|라면 끓이게 {minutes}분 재~|{minutes}분이 지나면 소리로 알려~",
        "타이머 좀 시작해~|타이머 맞춰~",
        "end,끝나는 시각,clock,",
        "{minutes}분 타이머를 시작했습니다. 끝나는 시각은 {end}입니다.|타이머는 {end}에 울립니다.",
    ),
    T(
        "plan",
        "save_memo add_note create_memo write_note take_note",
        "메모를 저장한다|메모 쓰기|Save a note",
        [P("text content memo body", "string", "memo", "메모 내용|적을 내용|Text of the note")],
        '"{text}"{_:이라고} 메모해~|메모에 "{text}" 적어~|"{text}" 메모로 남겨~|메모: {text}|잊지 않게 "{text}"{_:이라고} 적어~|"{text}" 메모 <plz>|메모장에 "{text}" 저장해~|"{text}" 이거 까먹을 것 같아. 메모해~',
        "메모 하나 해~|메모 좀 남겨~",
        "number,메모 번호,n99,번|count,저장된 메모,n30,개",
        "메모를 저장했습니다. 저장된 메모는 {count}입니다.|{number}으로 메모를 저장했습니다.",
    ),
    T(
        "plan",
        "add_todo create_task add_task todo_add",
        "할 일을 목록에 추가한다|할 일 등록|Add a task to the to-do list",
        [
            P("task title todo item", "string", "task", "할 일|할 일 이름|Task"),
            O("due deadline due_date", "string", "date", "마감 날짜|Due date as given"),
            O("priority importance level", "enum", "priority", "우선순위|Priority"),
        ],
        '할 일에 "{task}" 추가해~|"{task}" 할 일로 등록해~|{due}까지 "{task}" 할 일에 넣어~|할 일 목록에 "{task}" 올려~|"{task}", {due}까지 해야 해. 할 일에 적어~|할 일: {task}|우선순위 {priority:로} "{task}" 할 일에 추가해~|"{task}" 이걸 할 일 목록에 넣고 <want>',
        "할 일 좀 추가해~|할 일 하나 등록해~",
        "count,남은 할 일,n30,개|number,번호,n99,번",
        '"{task}" 할 일을 추가했습니다. 남은 할 일은 {count}입니다.|할 일을 등록했습니다. 이제 {count} 남았습니다.',
        "우선순위는 {priority:로} 해~|마감은 {due}",
    ),
    T(  # 23: held out
        "plan",
        "find_free_slot free_time available_slot find_gap",
        "두 사람이 함께 비는 시간을 찾는다|빈 시간 찾기|Find a common free time of two people",
        [
            P("person_a first attendee_a", "string", "person", "첫 번째 사람|First person"),
            P("person_b second attendee_b", "string", "person", "두 번째 사람|Second person"),
            DATE,
        ],
        "{date}에 {person_a:과} {person_b:이} 둘 다 비는 시간 찾아~|{person_a}, {person_b} 두 사람 {date} 빈 시간 알려~|{date} {person_a:과} {person_b} 일정이 비는 때가 <when>|{person_a:이랑} {person_b:이} {date}에 만날 수 있는 시간 좀 찾아~|"
        "빈 시간 찾기: {person_a}, {person_b}, {date}|{person_a} 씨와 {person_b} 씨가 {date}에 언제 비는지 <cur>|{date}에 {person_a:과} {person_b:이} 모두 한가한 시간 골라~|{person_a:과} {person_b:이} {date}에 함께 회의할 때를 찾아~",
        "두 사람이 비는 시간 찾아~|빈 시간 좀 알아봐~",
        "slot,비는 시간,clock,",
        "{person_a:과} {person_b:은} {slot}에 함께 비어 있습니다.|두 사람이 함께 비는 시간은 {slot}입니다.",
    ),
    # ------------------------------------------------ orders
    T(
        "order",
        "get_order lookup_order order_status check_order find_order",
        "주문 상태를 조회한다|주문 조회|Look up an order",
        [ORDER],
        "주문 {order_id} 상태 알려~|{order_id} 주문 어떻게 됐는지 조회해~|주문 번호 {order_id} 확인해~|{order_id} 주문 상태가 <cur>|{order_id} 주문 조회|내 주문 {order_id:이} 지금 어떤 상태인지 봐~|주문 번호가 {order_id}인데 처리가 됐는지 알려~|{order_id}번 주문이 어디까지 진행됐는지 확인해~",
        "주문 상태 좀 알려~|내 주문 좀 조회해~",
        "status,상태,status,|arrive,도착 예정,day,",
        "주문 {order_id}의 상태는 {status}입니다.|{order_id} 주문은 {status:이며} 도착 예정은 {arrive}입니다.",
    ),
    T(
        "order",
        "cancel_order order_cancel request_cancel void_order",
        "주문을 취소한다|주문 취소|Cancel an order",
        [ORDER, O("reason why cause", "string", "reason", "취소 사유|Reason")],
        "주문 {order_id} 취소해~|{order_id} 주문 취소 <plz>|{reason:로} {order_id} 주문을 취소하고 <want>|주문 번호 {order_id} 취소 처리해~|{order_id} 취소|{order_id} 주문을 없던 걸로 해~|사유는 {reason:이고} 주문 {order_id} 취소해~|{order_id}번으로 시킨 거 안 살래. 취소해~",
        "주문 좀 취소해~|주문을 취소하고 <want>",
        "refund,환불 금액,money,원|status,상태,status,",
        "주문 {order_id:을} 취소했습니다. 환불 금액은 {refund}입니다.|취소되었습니다. {refund:이} 환불됩니다.",
        "취소 사유는 {reason}",
    ),
    T(
        "order",
        "place_order create_order buy_item order_product",
        "상품을 주문한다|상품 구매|Order a product",
        [
            P("product item name", "string", "product", "상품|상품 이름|Product"),
            P("quantity count qty", "integer", "n2", "수량|주문 수량|Quantity"),
            O("payment method pay_by", "enum", "pay", "결제 수단|Payment method"),
            O("gift_wrap gift wrap", "boolean", "", "선물 포장 여부|Gift wrap"),
        ],
        "{product} {quantity}개 주문해~|{product:을} {quantity}개 사~|{product} {quantity}개 시켜~|{quantity}개만 {product} 주문 <plz>|{product} {quantity}개 {payment:로} 결제해~|주문: {product} {quantity}개|{product:이} {quantity}개 <need>. 주문해~|{payment:로} {product} {quantity}개를 구매하고 <want>",
        "물건 좀 주문해~|상품 하나 사~",
        "number,주문 번호,order,|total,결제 금액,money,원",
        "{product} {quantity}개를 주문했습니다. 주문 번호는 {number}입니다.|결제 금액은 {total}이고 주문 번호는 {number}입니다.",
        "선물 포장도 해~=>gift_wrap:true|포장은 필요 없어=>gift_wrap:false|결제는 {payment:로} 해~",
    ),
    T(
        "order",
        "track_parcel parcel_status track_delivery delivery_tracking",
        "운송장 번호로 택배 위치를 조회한다|택배 조회|Track a parcel by its tracking number",
        [P("tracking_number parcel_no invoice", "string", "parcel", "운송장 번호|Tracking number")],
        "운송장 번호 {tracking_number} 택배 어디쯤인지 알려~|{tracking_number} 택배 조회해~|택배 {tracking_number} 위치가 <where>|운송장 {tracking_number} 조회 <plz>|{tracking_number} 배송 위치|{tracking_number} 이 운송장으로 택배 좀 찾아~|내 택배가 안 와. 운송장은 {tracking_number:이고} 위치 좀 봐~|택배가 어디 있는지 <cur>. 운송장 번호 {tracking_number}",
        "택배 좀 조회해~|택배가 어디쯤인지 <cur>",
        "place,현재 위치,station,|status,상태,status,",
        "택배는 지금 {place}에 있습니다.|현재 위치는 {place}이고 상태는 {status}입니다.",
    ),
    T(
        "order",
        "request_refund refund_order start_refund return_order",
        "주문의 반품과 환불을 접수한다|환불 접수|Request a refund for an order",
        [ORDER, P("reason why cause", "string", "reason", "환불 사유|Reason")],
        "{reason} 때문에 주문 {order_id} 환불해~|주문 {order_id} 환불 접수해~. 사유는 {reason}|{order_id} 주문을 {reason:로} 반품하고 <want>|{order_id} 환불 <plz>, 사유는 {reason}|환불: {order_id}, {reason}|{reason:이} 있어서 {order_id} 주문을 환불받고 <want>|{order_id}번 주문 돈 돌려받고 <want>. 이유는 {reason}|반품 접수 <plz>. 주문 {order_id}, 사유 {reason}",
        "환불 좀 접수해~|반품하고 <want>",
        "number,접수 번호,order,|days,걸리는 날,n2,일",
        "환불을 접수했습니다. 접수 번호는 {number}입니다.|주문 {order_id}의 환불이 접수되었고 {days} 안에 처리됩니다.",
    ),
    T(
        "order",
        "change_address update_address set_delivery_address move_delivery",
        "주문의 배송지를 바꾼다|배송지 변경|Change the delivery address of an order",
        [ORDER, P("address new_address destination", "string", "address", "새 주소|바꿀 주소|New address")],
        "주문 {order_id} 배송지를 {address:로} 바꿔~|{order_id} 배송 주소 {address:로} 변경해~|{address:로} {order_id} 주문 받을 곳 바꿔~|배송지 변경: {order_id}, {address}|이사했어. 주문 {order_id:을} {address:로} 보내~|{order_id} 주문을 {address}에서 받고 <want>|주문 {order_id:은} {address:로} 배송 <plz>|주문 {order_id} 주소가 틀렸어. {address:로} 고쳐~",
        "배송지 좀 바꿔~|배송 주소를 변경하고 <want>",
        "arrive,도착 예정,day,|fee,추가 배송비,price,원",
        "배송지를 {address:로} 바꾸었습니다. 도착 예정은 {arrive}입니다.|주소를 변경했습니다. 추가 배송비는 {fee}입니다.",
    ),
    T(
        "order",
        "apply_coupon use_coupon redeem_code add_coupon",
        "주문에 쿠폰을 적용한다|쿠폰 사용|Apply a coupon code",
        [P("code coupon coupon_code", "string", "hex", "쿠폰 번호|쿠폰 코드|Coupon code"), ORDER],
        "주문 {order_id}에 쿠폰 {code} 써~|쿠폰 {code:을} {order_id} 주문에 적용해~|{order_id} 주문에 {code} 쿠폰 넣어~|쿠폰 적용: {code}, 주문 {order_id}|{code} 쿠폰이 있는데 주문 {order_id}에 쓰고 <want>|쿠폰 {code} 사용 <plz>. 주문 번호는 {order_id}|{order_id:을} 결제할 때 쿠폰 {code} 써~|내 쿠폰 {code:로} 주문 {order_id} 값을 깎아~",
        "쿠폰 좀 써~|쿠폰을 적용하고 <want>",
        "discount,할인 금액,price,원|total,결제 금액,money,원",
        "쿠폰을 적용해 {discount} 할인되었습니다.|할인 금액은 {discount}이고 결제 금액은 {total}입니다.",
    ),
    T(  # 31: held out
        "order",
        "check_inventory stock_count get_inventory item_stock",
        "매장의 상품 재고를 확인한다|재고 확인|Check the stock of a product at a branch",
        [
            P("product item name", "string", "product", "상품|상품 이름|Product"),
            P("branch store shop_city", "string", "town", "매장|매장이 있는 도시|Branch"),
        ],
        "{branch} 매장에 {product} 재고 <is>|{product} 재고를 {branch} 매장에서 확인해~|{branch}점 {product} 몇 개 남았는지 알려~|{branch} 매장 {product} 재고가 <cur>|{branch} 매장 {product} 재고|{product:을} {branch} 매장에서 살 수 있는지 재고 좀 봐~|{branch} 지점에 {product:이} 남아 있는지 확인해~|{branch} 매장에서 {product} 아직 파는지 재고를 조회해~",
        "재고 좀 확인해~|매장 재고가 <cur>",
        "count,재고,n99,개",
        "{branch} 매장의 {product} 재고는 {count}입니다.|{product:은} {branch} 매장에 {count} 남아 있습니다.",
    ),
    # ------------------------------------------------ bookshop
    T(
        "book",
        "search_books find_book book_search lookup_book",
        "책방의 책을 제목으로 찾는다|도서 검색|Search books by title",
        [
            P("title book_title name", "string", "title", "책 제목|찾을 책 제목|Book title"),
            O("sort order_by sort_by", "enum", "order_by", "정렬 기준|Sort order"),
        ],
        "『{title}』 책 있는지 찾아~|책 『{title}』 검색해~|『{title}』{_:이라는} 책 찾아~|『{title}』 책 <is>|도서 검색: {title}|제목이 『{title}』인 책 좀 찾아~|『{title}』 책을 {sort:로} 찾아~|『{title}』{_:이라는} 책을 사고 <want> 있는지 검색해~",
        "책 좀 찾아~|책 하나 검색해~",
        "author,지은이,person,|price,가격,money,원|stock,재고,n30,권",
        "『{title}』의 지은이는 {author:이고} 가격은 {price}입니다.|『{title}』{_:은} {author} 지음, 값은 {price}입니다. 재고는 {stock}입니다.",
        "{sort:로} 정렬해~",
    ),
    T(
        "book",
        "books_by_author author_books find_by_author author_search",
        "지은이가 쓴 책 목록을 조회한다|작가의 책 찾기|List books of an author",
        [P("author writer author_name", "string", "person", "지은이|작가 이름|Author")],
        "{author} 작가가 쓴 책 알려~|{author:이} 쓴 책이 <what>|{author}의 책 목록 보여~|지은이가 {author}인 책 찾아~|{author} 작가 책 <is>|{author} 저서 목록|작가 {author}의 작품이 <cur>|{author} 작가 책을 다 읽고 <want> 목록을 뽑아~",
        "작가가 쓴 책 좀 찾아~|작가의 책 목록 보여~",
        "count,책 수,n30,권|best,대표작,title,",
        "{author}의 책은 모두 {count}이고 대표작은 『{best}』입니다.|{author} 작가의 대표작은 『{best}』입니다.",
    ),
    T(
        "book",
        "recommend_books suggest_book book_recommend pick_books",
        "갈래에 맞는 책을 추천한다|책 추천|Recommend books of a genre",
        [
            P("genre category kind", "string", "genre", "갈래|책의 갈래|Genre"),
            O("count limit n", "integer", "n1", "권수|추천할 책의 수|How many"),
        ],
        "{genre} 추천해~|{genre} {count}권 추천해~|읽을 만한 {genre:을} 골라~|재미있는 {genre} 있으면 추천 <plz>|{genre} 추천|{genre} 중에서 {count}권만 골라~|주말에 {genre:을} 읽고 <want> 추천해~|선물할 {genre:을} 추천받고 <want>",
        "책 좀 추천해~|책 하나 골라~",
        "title,추천 책,title,|author,지은이,person,",
        "{genre} 중에서는 {author}의 『{title}』{_:을} 추천합니다.|추천 책은 『{title}』, 지은이는 {author}입니다.",
        "{count}권만 골라~",
    ),
    T(
        "book",
        "reserve_book hold_book book_reserve keep_book",
        "책방에서 책을 예약해 둔다|도서 예약|Reserve a book for pickup",
        [
            P("title book_title name", "string", "title", "책 제목|예약할 책|Book title"),
            P("name customer reader", "string", "person", "예약자 이름|예약하는 사람|Customer"),
        ],
        "{name} 이름으로 『{title}』 예약해~|『{title}』 책을 {name} 앞으로 맡아~|『{title}』 예약 <plz>. 이름은 {name}|{name}인데 『{title}』 예약하고 <want>|도서 예약: {title}, {name}|예약자는 {name:이고} 책은 『{title}』, 예약해~|『{title}』 한 권 {name} 이름으로 예약 <plz>|『{title}』 나가면 안 되니 {name} 이름으로 잡아 둬~",
        "책 예약 좀 해~|책 하나 맡아~",
        "number,예약 번호,order,|until,찾아갈 날,day,",
        "『{title}』{_:을} {name} 이름으로 예약했습니다. 예약 번호는 {number}입니다.|예약했습니다. {until}까지 찾아가시면 됩니다.",
    ),
    T(
        "book",
        "book_by_isbn isbn_lookup get_isbn find_isbn",
        "ISBN으로 책 정보를 조회한다|ISBN 조회|Look up a book by ISBN",
        [P("isbn code isbn13", "string", "isbn", "ISBN|책의 ISBN|ISBN")],
        "ISBN {isbn} 책이 <what>|{isbn} 책 정보 알려~|ISBN {isbn} 조회해~|ISBN이 {isbn}인 책 찾아~|ISBN {isbn}|이 책 뭔지 봐~. ISBN은 {isbn}|ISBN 번호 {isbn:로} 책을 찾고 <want>|바코드 {isbn}에 해당하는 책을 조회해~",
        "ISBN으로 책 좀 찾아~|ISBN 조회 좀 해~",
        "title,제목,title,|price,가격,money,원",
        "ISBN {isbn}의 책은 『{title}』입니다.|제목은 『{title}』이고 가격은 {price}입니다.",
    ),
    T(
        "book",
        "add_review write_review post_review review_book",
        "책에 별점과 평을 남긴다|서평 쓰기|Post a review of a book",
        [
            P("title book_title name", "string", "title", "책 제목|평을 남길 책|Book title"),
            P("rating stars score", "integer", "star", "별점|별점(1~5)|Stars 1-5"),
        ],
        "『{title}』에 별점 {rating}점 남겨~|『{title}』 별 {rating}개 줘서 평가해~|별점 {rating}점으로 『{title}』 서평 등록해~|책 『{title}』 평점 {rating}점 <plz>|서평: {title}, 별점 {rating}|『{title}』 다 읽었어. 별점은 {rating}점으로 올려~|『{title}』, {rating}점짜리 평 하나 남기고 <want>|내 점수는 {rating}점. 『{title}』 평점에 반영해~",
        "서평 좀 남겨~|별점 좀 등록해~",
        "average,평균 별점,rate,점|count,서평 수,n300,개",
        "『{title}』에 별점 {rating}점을 남겼습니다. 평균 별점은 {average}입니다.|등록했습니다. 지금까지 서평은 {count}입니다.",
    ),
    T(
        "book",
        "extend_loan renew_book loan_extend renew_loan",
        "도서관에서 빌린 책의 대출 기간을 늘린다|대출 연장|Extend a library loan",
        [
            P("title book_title name", "string", "title", "책 제목|연장할 책|Book title"),
            P("days extra_days period", "integer", "n30", "연장 일수|늘릴 날 수|Days"),
        ],
        "『{title}』 대출을 {days}일 연장해~|빌린 책 『{title}』 {days}일만 늘려~|『{title}』 반납을 {days}일 미뤄~|『{title}』 대출 연장 <plz>, {days}일|대출 연장: {title}, {days}일|아직 다 못 읽었어. 『{title}』 {days}일 더 빌리게 해~|『{title}』 {days}일 더 보고 <want> 연장해~|반납일을 늘려~. 책은 『{title}』, {days}일",
        "대출 좀 연장해~|빌린 책을 연장하고 <want>",
        "due,새 반납일,day,",
        "『{title}』의 새 반납일은 {due}입니다.|대출을 {days}일 연장해 {due}까지 읽을 수 있습니다.",
    ),
    T(  # 39: held out
        "book",
        "best_sellers top_books ranking_books bestseller_list",
        "갈래별 판매 순위를 조회한다|베스트셀러 목록|Best-selling books of a genre",
        [
            P("genre category kind", "string", "genre", "갈래|책의 갈래|Genre"),
            P("top limit n", "integer", "n30", "순위 수|몇 위까지|How many ranks"),
        ],
        "{genre} 판매 순위 {top}위까지 보여~|잘 팔리는 {genre} 상위 {top}권 알려~|{genre} 베스트셀러 {top}권이 <cur>|{genre} 판매 {top}위까지 조회해~|{genre} 베스트셀러 {top}권|요즘 많이 팔린 {genre:을} {top}위까지 뽑아~|{genre} 부문에서 {top}위 안에 드는 책을 보고 <want>|판매량으로 {genre} {top}권 정리해~",
        "베스트셀러 좀 보여~|판매 순위가 <cur>",
        "first,1위 책,title,|sold,판매량,n300,부",
        "{genre} 1위는 『{first}』입니다.|1위 책은 『{first}』이고 판매량은 {sold}입니다.",
    ),
    # ------------------------------------------------ search, text
    T(
        "text",
        "search_docs document_search find_docs search_manual retrieve",
        "사내 문서에서 관련 내용을 찾는다|문서 검색|Search internal documents",
        [
            P("query keyword question q", "string", "query", "검색어|찾을 내용|Search query"),
            O("top_k limit n", "integer", "n1", "문서 수|가져올 문서의 수|How many"),
        ],
        "사내 문서에서 {query} 찾아~|{query}에 관한 문서 검색해~|문서에서 {query} 내용을 {top_k}개 찾아~|{query} 문서 <is>|문서 검색: {query}|{query:을} 다룬 사내 문서가 <cur>|{query} 문서를 {top_k}건만 가져와~|{query:이} 어떻게 되는지 규정 문서를 뒤져~",
        "문서 좀 검색해~|사내 문서 좀 찾아~",
        "title,문서 제목,query,|page,쪽,n99,쪽",
        "{query}에 관한 내용은 {title} 문서 {page}에 있습니다.|찾은 문서는 {title}, {page}입니다.",
        "{top_k}개만 보여~",
    ),
    T(
        "text",
        "web_search search_web internet_search search_online",
        "웹에서 정보를 검색한다|인터넷 검색|Search the web",
        [P("query keyword q", "string", "topic", "검색어|웹 검색어|Search query")],
        "{query} 웹에서 검색해~|인터넷에서 {query} 찾아~|{query:을} 웹에서 알아봐~|{query} 인터넷 검색 <plz>|웹 검색: {query}|{query}에 대해 인터넷으로 조사해~|웹에 {query} 자료가 있는지 찾아~|{query:이} 궁금한데 인터넷에서 찾아봐~",
        "인터넷에서 좀 찾아~|웹 검색 좀 해~",
        "count,검색 결과,n300,건|title,첫 결과,topic,",
        "{query} 검색 결과는 {count}입니다.|첫 결과는 {title}이며 모두 {count}입니다.",
    ),
    T(
        "text",
        "translate translate_text translator to_language",
        "문장을 다른 언어로 옮긴다|번역|Translate a text",
        [
            P("text sentence source content", "string", "sentence", "문장|옮길 문장|Text"),
            P("target_language target lang to", "string", "language", "언어|옮길 언어|Target language"),
        ],
        '"{text}"를 {target_language:로} 번역해~|다음을 {target_language:로} 옮겨~: {text}|{target_language:로} "{text}" 어떻게 말하는지 알려~|"{text}" {target_language} 번역 <plz>|번역({target_language}): {text}|"{text}"를 {target_language:로} 쓰면 <what>|이 문장 {target_language:로} 바꿔~. "{text}"|{target_language:로} 말하고 <want>. "{text}"',
        "번역 좀 해~|문장 하나 옮겨~",
        "result,번역문,pseudo,",
        '번역문은 "{result}"입니다.|{target_language:로} 옮기면 "{result}"입니다.',
    ),
    T(
        "text",
        "lookup_word dictionary define_word word_meaning",
        "국어사전에서 낱말의 뜻을 찾는다|사전 검색|Look up a word in the dictionary",
        [P("word term entry", "string", "pseudo", "낱말|찾을 낱말|Word")],
        '"{word}" 뜻이 <what>|사전에서 "{word}" 찾아~|"{word}"의 뜻 알려~|"{word}" 낱말 뜻이 <cur>|낱말 뜻: {word}|"{word}" 사전 검색 <plz>|"{word}"라는 말이 무슨 뜻인지 사전을 봐~|"{word}" 이 낱말을 국어사전에서 조회해~',
        "낱말 뜻 좀 찾아~|사전 좀 찾아~",
        "meaning,뜻,title,|field,쓰는 분야,subject,",
        '"{word}"의 뜻은 "{meaning}"입니다.|사전에 따르면 "{word}"의 뜻은 {meaning}입니다.',
    ),
    T(
        "text",
        "summarize_file summarize_document file_summary digest_file",
        "파일의 내용을 요약한다|파일 요약|Summarize a file",
        [
            P("file filename path document", "string", "file", "파일|파일 이름|File name"),
            O("sentences length lines", "integer", "n1", "문장 수|요약 길이|Number of sentences"),
        ],
        "{file} 요약해~|{file} 파일을 {sentences}문장으로 줄여~|{file} 내용 요약 <plz>|{file:을} {sentences}문장으로 정리해~|요약: {file}|{file:이} 너무 길어. 요약해~|{file} 핵심만 뽑아~|{file:을} 읽을 시간이 없으니 짧게 간추려~",
        "파일 좀 요약해~|문서 하나 요약해~",
        "summary,요약,query,|pages,쪽수,n99,쪽",
        "{file}의 요약은 {summary}입니다.|{file:은} {pages}이며 요약은 {summary}입니다.",
        "{sentences}문장으로 써~",
    ),
    T(
        "text",
        "find_file search_file locate_file file_search",
        "이름으로 파일의 위치를 찾는다|파일 찾기|Locate a file by name",
        [P("name filename file", "string", "file", "파일 이름|찾을 파일|File name")],
        "{name} 파일 어디 있는지 찾아~|{name:이} <where>|{name} 파일 위치 알려~|{name} 파일 찾기 <plz>|파일 찾기: {name}|{name:을} 어디에 두었는지 찾아~|{name} 저장 위치가 <cur>|컴퓨터 안에서 {name:을} 검색해 폴더를 알려~",
        "파일 좀 찾아~|파일 위치 좀 알려~",
        "folder,폴더,query,|size,크기,n300,KB",
        "{name:은} {folder} 폴더에 있습니다.|{name} 파일은 {folder} 폴더에 있고 크기는 {size}입니다.",
    ),
    T(
        "text",
        "make_chart draw_chart plot_file chart_from_file",
        "파일의 데이터로 그래프를 그린다|그래프 그리기|Draw a chart from a data file",
        [
            P("file filename data", "string", "file", "파일|데이터 파일|Data file"),
            P("chart_type kind style", "enum", "chart", "그래프 종류|Chart type"),
        ],
        "{file:로} {chart_type}그래프 그려~|{file} 데이터를 {chart_type}그래프로 보여~|{chart_type}그래프로 {file:을} 나타내~|{file} {chart_type}그래프 <plz>|그래프: {file}, {chart_type}그래프|{file:을} {chart_type}그래프로 만들어~|{file}의 숫자를 {chart_type}그래프로 보고 <want>|보고서에 넣게 {file:을} {chart_type}그래프로 바꿔~",
        "그래프 좀 그려~|데이터를 그래프로 보여~",
        "image,그림 번호,n99,번|points,자료 수,n300,개",
        "{file:로} {chart_type}그래프를 그렸습니다. 그림 번호는 {image}입니다.|자료 {points:로} {chart_type}그래프를 그렸습니다.",
    ),
    T(  # 47: held out
        "text",
        "check_spelling spell_check proofread fix_spelling",
        "문장의 맞춤법을 검사한다|맞춤법 검사|Check the spelling of a sentence",
        [
            P("text sentence content", "string", "sentence", "문장|검사할 문장|Text"),
            O("tone style politeness", "enum", "tone", "말투|Tone"),
        ],
        '"{text}" 맞춤법 검사해~|이 문장 맞춤법 맞는지 봐~: {text}|"{text}" 틀린 곳 <is>|"{text}" 교정 <plz>|맞춤법: {text}|"{text}"를 {tone:로} 다듬고 맞춤법도 봐~|"{text}" 이 글의 맞춤법이 <cur>|맞춤법 좀 확인해~. "{text}"',
        "맞춤법 좀 검사해~|문장 좀 교정해~",
        "errors,틀린 곳,n1,곳|fixed,고친 글자,n30,자",
        "틀린 곳은 {errors}입니다.|맞춤법을 검사했더니 틀린 곳이 {errors} 있습니다.",
    ),
    # ------------------------------------------------ messages, people
    T(
        "people",
        "send_message send_sms text_message message_to",
        "사람에게 문자를 보낸다|문자 보내기|Send a text message",
        [
            P("recipient to receiver", "string", "person", "받는 사람|받는 사람 이름|Recipient"),
            P("message text body content", "string", "message", "내용|보낼 내용|Message"),
        ],
        '{recipient}에게 "{message}"라고 문자 보내~|{recipient} 씨한테 "{message}" 보내~|"{message}"라고 {recipient}에게 전해~|{recipient}에게 문자 <plz>: {message}|문자: {recipient}, {message}|{recipient}한테 "{message}"라고 문자 남겨~|{recipient}에게 "{message}" 문자 하나 넣어~|{recipient:이} 기다릴 거야. "{message}"라고 문자해~',
        "문자 좀 보내~|문자 하나 보내고 <want>",
        "sent,보낸 시각,clock,",
        "{recipient}에게 {sent}에 문자를 보냈습니다.|문자를 보냈습니다. 보낸 시각은 {sent}입니다.",
    ),
    T(
        "people",
        "send_email mail_to write_email email",
        "이메일을 보낸다|메일 보내기|Send an email",
        [
            P("to recipient address email", "string", "mail", "받는 주소|받는 이메일 주소|Recipient address"),
            P("subject title", "string", "event", "제목|메일 제목|Subject"),
            O("attachment file attach", "string", "file", "첨부 파일|Attachment"),
        ],
        "{to:로} 제목이 {subject}인 메일 보내~|{to}에 {subject} 메일 보내~|제목은 {subject}, 받는 곳은 {to}. 메일 보내~|{to:로} {subject} 제목으로 메일 <plz>|메일: {to}, 제목 {subject}|{attachment} 첨부해서 {to:로} {subject} 메일 보내~|{subject}라는 제목으로 {to}에 메일을 쓰고 <want>|{to} 주소로 메일 하나 써~. 제목은 {subject}",
        "메일 좀 보내~|이메일 하나 써~",
        "sent,보낸 시각,clock,|number,메일 번호,order,",
        "{to:로} 메일을 보냈습니다. 보낸 시각은 {sent}입니다.|{subject} 메일을 {sent}에 보냈습니다.",
        "첨부 파일은 {attachment}",
    ),
    T(
        "people",
        "call_contact make_call phone_call dial",
        "연락처의 사람에게 전화를 건다|전화 걸기|Call a person in the contacts",
        [P("name contact person who", "string", "person", "이름|전화할 사람|Name")],
        "{name}에게 전화 걸어~|{name} 씨한테 전화해~|{name:과} 통화하고 <want>|{name} 전화 연결 <plz>|전화: {name}|{name} 번호로 전화 좀 걸어~|{name} 전화 바꿔~|{name:과} 지금 이야기해야 하니 전화 연결해~",
        "전화 좀 걸어~|전화 연결 좀 해~",
        "number,전화번호,phone,|team,부서,dept,",
        "{name}에게 전화를 겁니다. 전화번호는 {number}입니다.|{name}의 번호 {number:로} 연결합니다.",
    ),
    T(
        "people",
        "find_contact get_phone contact_lookup phone_number",
        "사람의 연락처를 조회한다|연락처 찾기|Look up the phone number of a person",
        [P("name contact person who", "string", "person", "이름|찾을 사람|Name")],
        "{name} 전화번호 알려~|{name} 씨 연락처가 <what>|{name} 연락처 찾아~|{name}의 전화번호가 <cur>|{name} 연락처|주소록에서 {name} 찾아~|{name} 번호 몇 번인지 알려~|{name} 씨에게 연락하려고 하는데 번호를 조회해~",
        "연락처 좀 찾아~|전화번호 좀 알려~",
        "number,전화번호,phone,|team,부서,dept,",
        "{name}의 전화번호는 {number}입니다.|{name} 씨는 {team} 소속이고 번호는 {number}입니다.",
    ),
    T(
        "people",
        "find_employee employee_info staff_lookup get_employee",
        "직원의 소속 부서와 직급을 조회한다|직원 조회|Look up the team of an employee",
        [
            P("name employee staff", "string", "person", "직원 이름|찾을 직원|Employee name"),
            O("department team dept", "string", "dept", "부서|부서 이름"),
        ],
        "{name} 직원 어느 부서인지 알려~|{department} {name} 직원 정보 조회해~|{name} 씨 소속이 <where>|직원 {name}의 직급이 <what>|직원 조회: {name}|{name} 씨가 어느 팀 사람인지 <cur>|{department}에 {name:이라는} 직원이 있는지 찾아~|사내에서 {name} 씨의 부서와 직급을 찾아~",
        "직원 정보 좀 찾아~|직원 소속이 <cur>",
        "team,부서,dept,|rank,직급,title_rank,",
        "{name:은} {team} {rank}입니다.|{name} 직원의 부서는 {team}, 직급은 {rank}입니다.",
    ),
    T(
        "people",
        "request_leave apply_vacation leave_request book_leave",
        "휴가를 신청한다|연차 신청|Request days of leave",
        [
            P("start_date from_date start", "string", "date", "시작 날짜|휴가 시작일|First day"),
            P("days length n_days", "integer", "n1", "일수|휴가 일수|Number of days"),
        ],
        "{start_date}부터 {days}일 휴가 신청해~|휴가 {days}일 {start_date}부터 쓰고 <want>|{start_date}부터 {days}일 동안 연차 올려~|{days}일 휴가 <plz>, 시작은 {start_date}|휴가 신청: {start_date}부터 {days}일|{start_date}부터 쉬려고 해. {days}일 휴가 넣어~|연차 {days}일을 {start_date}에 시작하게 신청해~|{start_date}부터 {days}일간 쉬겠다고 휴가를 등록해~",
        "휴가 좀 신청해~|연차 쓰고 <want>",
        "left,남은 연차,n30,일|number,신청 번호,order,",
        "{start_date}부터 {days}일 휴가를 신청했습니다. 남은 연차는 {left}입니다.|신청되었습니다. 신청 번호는 {number}입니다.",
    ),
    T(
        "people",
        "book_room reserve_meeting_room room_booking meeting_room",
        "회의실을 예약한다|회의실 예약|Reserve a meeting room",
        [
            DATE,
            P("time at start_time", "string", "clock", "시각|시작 시각|Start time"),
            P("people attendees headcount", "integer", "n30", "인원|참석 인원|Number of people"),
        ],
        "{date} {time}에 {people}명 회의실 예약해~|{people}명이 쓸 회의실 {date} {time:로} 잡아~|{date} {time} 회의실 <plz>, {people}명|회의실 예약: {date} {time} {people}명|{people}명 들어갈 회의실을 {date} {time}에 쓰고 <want>|회의실 하나 잡아~. {date} {time}, 인원은 {people}명|{date} {time}에 {people}명이 회의해. 회의실 예약해~|인원 {people}명, {date} {time}부터 쓸 회의실을 구해~",
        "회의실 좀 예약해~|회의실 하나 잡아~",
        "room,회의실,n99,호|number,예약 번호,order,",
        "{date} {time}에 {room} 회의실을 예약했습니다.|회의실은 {room}이고 예약 번호는 {number}입니다.",
    ),
    T(  # 55: held out
        "people",
        "report_issue open_ticket create_ticket file_issue",
        "고장이나 불편을 고객 지원에 접수한다|문의 접수|Open a support ticket",
        [
            P("problem issue description", "string", "problem", "문제|겪은 문제|Problem"),
            P("product item device", "string", "gadget", "제품|문제가 난 제품|Product"),
            O("priority urgency", "enum", "priority", "우선순위|Priority"),
        ],
        '{product} 문제 접수해~. 증상은 "{problem}"|{product}에서 "{problem}" 문제가 있어. 접수해~|"{problem}" 증상으로 {product} 수리 접수 <plz>|{product:이} 이상해. "{problem}"으로 신고해~|접수: {product}, {problem}|고객 지원에 {product} "{problem}" 올려~|우선순위 {priority:로} {product} "{problem}" 접수해~|"{problem}" 때문에 {product} 점검을 받고 <want>',
        "고장 접수 좀 해~|문의 하나 올려~",
        "number,접수 번호,order,|reply,답변 예정,day,",
        "{product} 문제를 접수했습니다. 접수 번호는 {number}입니다.|접수 번호는 {number}이고 답변 예정일은 {reply}입니다.",
    ),
    # ------------------------------------------------ going places
    T(
        "trip",
        "find_route get_route directions route_search",
        "출발지에서 도착지까지 가는 길을 찾는다|길 찾기|Find a route",
        [
            P("origin start from from_place", "string", "station", "출발지|Start"),
            P("destination goal to to_place", "string", "station", "도착지|Destination"),
            O("mode transport by", "enum", "travel", "이동 수단|Means of travel"),
        ],
        "{origin}에서 {destination}까지 가는 길 알려~|{origin}에서 {destination}까지 {mode:로} 가면 얼마나 <take>|{destination:로} 가려고 해. {origin}에서 출발하는 길 찾아~|{mode:로} {origin}에서 {destination} 가는 길이 <cur>|길 찾기: {origin}에서 {destination}|{origin} 출발, {destination} 도착 경로 좀 보여~|{origin}에서 {destination:로} 어떻게 가는지 알려~|{destination}까지 가고 <want>. 지금 {origin}에 있으니 경로를 안내해~",
        "길 좀 찾아~|가는 길이 <cur>",
        "minutes,걸리는 시간,n99,분|distance,거리,km,km",
        "{origin}에서 {destination}까지 {minutes} 걸립니다.|거리는 {distance}이고 {minutes} 걸립니다.",
        "{mode:로} 갈 거야",
    ),
    T(
        "trip",
        "bus_arrival next_bus bus_time when_bus",
        "정류장에 버스가 도착하는 시간을 조회한다|버스 도착 정보|Bus arrival time at a stop",
        [
            P("bus_number bus line route", "string", "bus", "버스 번호|Bus number"),
            P("stop station bus_stop", "string", "stop", "정류장|정류장 이름|Bus stop"),
        ],
        "{stop} 정류장에 {bus_number}번 버스 언제 <come>|{bus_number}번 버스 {stop}에 몇 분 뒤에 오는지 알려~|{stop}에서 {bus_number}번 버스 도착 시간 조회해~|{bus_number}번이 {stop}에 언제 오는지 <cur>|버스 도착: {stop}, {bus_number}번|{stop} 정류장 {bus_number}번 버스 좀 봐~|지금 {stop}인데 {bus_number}번 언제 <come>|{stop}에서 {bus_number}번을 기다리는데 얼마나 남았는지 알려~",
        "버스 언제 오는지 알려~|버스 도착 시간이 <cur>",
        "minutes,남은 시간,n30,분|seats,빈자리,n30,석",
        "{bus_number}번 버스는 {minutes} 뒤에 {stop} 정류장에 도착합니다.|{minutes} 뒤에 도착하며 빈자리는 {seats}입니다.",
    ),
    T(
        "trip",
        "book_hotel reserve_hotel hotel_booking stay_reserve",
        "호텔을 예약한다|숙소 예약|Book a hotel",
        [
            P("hotel name hotel_name", "string", "hotel", "숙소|숙소 이름|Hotel"),
            P("check_in start_date date", "string", "date", "들어가는 날|체크인 날짜|Check-in date"),
            P("nights stay n_nights", "integer", "n1", "박수|묵는 밤 수|Nights"),
            O("breakfast with_breakfast meal", "boolean", "", "조식 포함 여부|Breakfast included"),
        ],
        "{hotel} {check_in}부터 {nights}박 예약해~|{check_in}에 {hotel}에서 {nights}박 하고 <want>|{hotel:을} {check_in}부터 {nights}박 잡아~|{nights}박 예약 <plz>, {hotel}, {check_in} 체크인|숙소 예약: {hotel}, {check_in}, {nights}박|{check_in} 체크인으로 {hotel} {nights}박 예약해~|{hotel}에 {check_in}부터 {nights}밤 묵을 방을 구해~|여행 가려고 해. {hotel}, {check_in}부터 {nights}박 예약을 넣어~",
        "숙소 좀 예약해~|호텔 하나 잡아~",
        "number,예약 번호,order,|price,요금,big_money,원",
        "{hotel:을} {check_in}부터 {nights}박 예약했습니다. 예약 번호는 {number}입니다.|예약되었습니다. 요금은 {price}입니다.",
        "조식도 넣어~=>breakfast:true|조식은 빼~=>breakfast:false",
    ),
    T(
        "trip",
        "book_train reserve_train train_ticket buy_train_ticket",
        "기차표를 예매한다|기차 예매|Buy a train ticket",
        [
            P("origin from departure", "string", "town", "출발 도시|From"),
            P("destination to arrival", "string", "town", "도착 도시|To"),
            P("date day travel_date", "string", "date", "날짜|타는 날|Date"),
            O("seat seat_type side", "enum", "seat", "자리|창가 또는 복도|Seat"),
        ],
        "{date} {origin}에서 {destination} 가는 기차표 끊어~|{origin}에서 {destination}까지 {date} 기차 예매해~|{date} {destination}행 기차표 <plz>. 출발은 {origin}|{date}에 {origin}에서 {destination:로} 기차 타고 <want>. 예매해~|기차 예매: {date} {origin}에서 {destination}|{seat} 자리로 {date} {origin}에서 {destination} 기차표 예매해~|{origin} 출발 {destination} 도착 기차 {date} 표 좀 사~|{date}에 {destination:로} 출장 가. {origin}에서 타는 기차를 잡아~",
        "기차표 좀 끊어~|기차 예매 좀 해~",
        "time,출발 시각,clock,|price,요금,money,원",
        "{date} {origin}에서 {destination} 가는 기차는 {time}에 출발합니다.|예매했습니다. 출발 시각은 {time}, 요금은 {price}입니다.",
        "자리는 {seat:로} 해~",
    ),
    T(
        "trip",
        "flight_status check_flight track_flight flight_info",
        "항공편의 출발 상태를 조회한다|항공편 조회|Status of a flight",
        [P("flight_number flight flight_no", "string", "flight", "항공편|항공편 번호|Flight number")],
        "{flight_number} 항공편 상태 알려~|{flight_number} 비행기 제시간에 뜨는지 조회해~|항공편 {flight_number} 확인해~|{flight_number} 비행기 출발이 <when>|항공편 조회: {flight_number}|{flight_number}편 지연됐는지 <cur>|공항에 마중 가야 해. {flight_number}편 상태 봐~|{flight_number} 비행기가 늦어지는지 찾아~",
        "항공편 상태 좀 알려~|비행기 출발 좀 조회해~",
        "time,출발 시각,clock,|gate,탑승구,n99,번",
        "{flight_number}편은 {time}에 출발합니다.|{flight_number} 항공편의 탑승구는 {gate}이고 출발 시각은 {time}입니다.",
    ),
    T(
        "trip",
        "call_taxi request_taxi taxi_call hail_taxi",
        "택시를 부른다|택시 호출|Call a taxi",
        [
            P("pickup origin from", "string", "station", "타는 곳|Pickup place"),
            P("dropoff destination to", "string", "station", "내리는 곳|Drop-off place"),
            O("passengers people riders", "integer", "n1", "인원|타는 사람 수|Passengers"),
        ],
        "{pickup}에서 {dropoff}까지 택시 불러~|{pickup:로} 택시 불러~. {dropoff}까지 갈 거야|택시 <plz>. {pickup}에서 {dropoff}까지|{pickup}에서 {dropoff:로} 가는 택시 좀 잡아~|택시 호출: {pickup}에서 {dropoff}|{passengers}명이 {pickup}에서 {dropoff}까지 갈 택시 불러~|{dropoff:로} 가는 택시를 {pickup}에서 타고 <want>|{pickup} 앞에 있어. {dropoff} 가는 택시 호출해~",
        "택시 좀 불러~|택시 하나 잡아~",
        "minutes,도착까지,n30,분|fare,예상 요금,money,원",
        "택시가 {minutes} 뒤에 {pickup}에 도착합니다.|{dropoff}까지 예상 요금은 {fare}이고 택시는 {minutes} 뒤에 옵니다.",
    ),
    T(
        "trip",
        "parking_info find_parking parking_spots check_parking",
        "장소 주변의 빈 주차 자리를 조회한다|주차장 조회|Free parking spots near a place",
        [P("place location near", "string", "station", "장소|주차할 곳 주변|Place")],
        "{place} 근처 주차장 찾아~|{place} 주변에 주차할 곳 <is>|{place} 주차 자리가 <cur>|{place} 앞 주차장 자리 있는지 봐~|주차장 조회: {place}|{place}에 차를 댈 수 있는지 알려~|{place:로} 차 가지고 가는데 주차할 데 찾아~|{place} 쪽에 빈 주차 자리가 몇 개인지 조회해~",
        "주차장 좀 찾아~|주차 자리가 <cur>",
        "free,빈자리,n99,면|fee,주차 요금,fare,원",
        "{place} 근처에 빈자리가 {free} 있습니다.|주차 요금은 {fee}이고 빈자리는 {free}입니다.",
    ),
    T(  # 63: held out
        "trip",
        "nearby_places find_nearby places_near around_me",
        "역이나 건물 주변의 가게를 찾는다|주변 가게 찾기|Find shops near a place",
        [
            P("place location near", "string", "station", "기준 장소|Place"),
            P("category kind type", "string", "place_kind", "업종|찾을 업종|Category"),
            O("radius distance within", "integer", "n300", "반경|반경(미터)|Radius in meters"),
        ],
        "{place} 근처 {category} 찾아~|{place} 주변에 {category} <is>|{place}에서 가까운 {category} 알려~|{place} 반경 {radius}미터 안 {category} 찾아~|주변 찾기: {place}, {category}|{category}에 가야 해. {place} 근처로 찾아~|{place} 가까이에 있는 {category:이} <cur>|{place} 둘레 {radius}미터에서 {category:을} 검색해~",
        "가까운 가게 좀 찾아~|주변에 뭐가 있는지 찾아~",
        "name,이름,shop,|distance,거리,n300,미터",
        "{place}에서 가장 가까운 곳은 {name}이고 거리는 {distance}입니다.|{name:이} {distance} 거리에 있습니다.",
    ),
    # ------------------------------------------------ home and leisure
    T(
        "home",
        "control_device device_control switch_device set_power",
        "집 안의 기기를 켜거나 끈다|기기 제어|Turn a device on or off",
        [
            P("room place where", "string", "room", "방|기기가 있는 방|Room"),
            P("device appliance name", "string", "device", "기기|기기 이름|Device"),
            P("action power state", "enum", "onoff", "동작|켜기 또는 끄기|on or off"),
        ],
        "{room} {device} {action}~|{room}에 있는 {device:을} {action}~|{device} {action}~. {room:이야}|{room} {device} 좀 {action}~|지금 {room} {device:을} {action}~|{room}의 {device:을} {action}~|추우니까 {room} {device} {action}~|{room} 쪽 {device:을} 빨리 {action}~",
        "기기 좀 {action}~|{action}~",
        "power,전력,n300,와트|temp,실내 온도,set_deg,도",
        "{room} {device}의 지금 전력은 {power}입니다.|처리했습니다. {device}의 전력은 {power}입니다.",
    ),
    T(
        "home",
        "set_temperature thermostat heat_to change_temperature",
        "방의 희망 온도를 맞춘다|온도 설정|Set the temperature of a room",
        [
            P("room place where", "string", "room", "방|온도를 맞출 방|Room"),
            P("temperature degree temp", "integer", "set_deg", "온도|희망 온도(도)|Degrees"),
        ],
        "{room} 온도를 {temperature}도로 맞춰~|{room} {temperature}도로 해~|{temperature}도로 {room} 온도 설정해~|{room} 온도 {temperature}도 <plz>|온도 설정: {room} {temperature}도|{room:을} {temperature}도까지 데워~|{room} 희망 온도를 {temperature}도로 바꿔~|{room:이} 답답해. {temperature}도로 조절해~",
        "온도 좀 맞춰~|방 온도 좀 바꿔~",
        "now,현재 온도,set_deg,도|minutes,걸리는 시간,n30,분",
        "{room} 온도를 {temperature}도로 맞추었습니다. 현재 온도는 {now}입니다.|{minutes} 뒤에 {temperature}도가 됩니다.",
    ),
    T(
        "home",
        "play_music music_play start_music play_song",
        "음악을 재생한다|음악 틀기|Play music of a genre",
        [
            P("genre kind music", "string", "music", "갈래|음악의 갈래|Genre"),
            O("volume loudness level", "integer", "level", "소리 크기|1~10|Volume 1-10"),
        ],
        "{genre} 음악 틀어~|{genre} 좀 들려~|소리 {volume:로} {genre} 재생해~|{genre} 듣고 <want>|음악: {genre}|{genre} 노래 틀어~|볼륨 {volume:로} {genre} 틀어~|쉬고 싶으니 {genre:을} 재생해~",
        "음악 좀 틀어~|노래 좀 들려~",
        "title,곡,title,|singer,연주자,person,",
        "{genre} 곡 「{title}」{_:을} 재생합니다.|지금 나오는 곡은 「{title}」, 연주자는 {singer}입니다.",
        "소리는 {volume:로} 해~",
    ),
    T(
        "home",
        "find_recipe recipe_search get_recipe how_to_cook",
        "요리법을 찾는다|요리법 검색|Find a recipe",
        [
            P("dish food name", "string", "dish", "요리|요리 이름|Dish"),
            O("servings people portions", "integer", "n2", "인분|몇 인분|Servings"),
        ],
        "{dish} 만드는 법 알려~|{dish} 요리법 찾아~|{dish} {servings}인분 요리법 보여~|{dish} 어떻게 만드는지 <cur>|요리법: {dish}|{servings}인분으로 {dish} 조리법 알려~|{dish:을} 해 먹고 <want>. 요리법 찾아~|저녁에 {dish:을} 만들려는데 조리법을 검색해~",
        "요리법 좀 찾아~|만드는 법 좀 알려~",
        "minutes,조리 시간,min,분|main,주재료,ingredient,",
        "{dish}의 주재료는 {main:이고} 조리 시간은 {minutes}입니다.|{dish:은} {minutes}이면 만들 수 있습니다.",
        "{servings}인분으로 알려~",
    ),
    T(
        "home",
        "food_calories calorie_lookup get_calories nutrition",
        "음식의 열량을 조회한다|열량 조회|Calories of a food",
        [
            P("food dish name", "string", "dish", "음식|음식 이름|Food"),
            P("grams amount weight", "integer", "n300", "무게|그램|Grams"),
        ],
        "{food} {grams}그램 열량 알려~|{food} {grams}g은 몇 칼로리인지 알려~|{grams}그램짜리 {food} 열량이 <much>|{food:을} {grams}그램 먹으면 열량이 <cur>|열량: {food} {grams}g|{food} {grams}g 칼로리 조회해~|다이어트 중이야. {food} {grams}그램 열량 좀 봐~|{food:을} {grams}g 먹었어. 칼로리를 찾아~",
        "열량 좀 알려~|칼로리가 <cur>",
        "calories,열량,n300,킬로칼로리",
        "{food} {grams}그램의 열량은 {calories}입니다.|열량은 {calories}입니다.",
    ),
    T(
        "home",
        "book_movie reserve_movie movie_ticket buy_movie_ticket",
        "영화표를 예매한다|영화 예매|Book movie tickets",
        [
            P("movie title film", "string", "title", "영화|영화 제목|Movie"),
            P("date day when", "string", "date", "날짜|보는 날|Date"),
            P("tickets count seats", "integer", "n1", "장수|표 장수|Tickets"),
        ],
        "영화 「{movie}」 {date} {tickets}장 예매해~|{date}에 「{movie}」 표 {tickets}장 끊어~|「{movie}」 영화표 {tickets}장 <plz>, {date}|{date}에 「{movie}」 보고 <want>. {tickets}장 예매해~|영화 예매: {movie}, {date}, {tickets}장|{tickets}명이서 {date}에 영화 「{movie}」 볼 거야. 예매해~|「{movie}」 {date} 상영 표를 {tickets}장 사~|{date} 극장에서 볼 「{movie}」 자리를 {tickets}장 잡아~",
        "영화표 좀 예매해~|영화 예매 좀 해~",
        "number,예매 번호,order,|time,상영 시각,clock,",
        "「{movie}」 표 {tickets}장을 예매했습니다. 상영 시각은 {time}입니다.|예매 번호는 {number}이고 {time}에 시작합니다.",
    ),
    T(
        "home",
        "reserve_table book_restaurant restaurant_booking table_reserve",
        "식당 자리를 예약한다|식당 예약|Reserve a restaurant table",
        [
            P("restaurant name shop", "string", "eatery", "식당|식당 이름|Restaurant"),
            P("date day when", "string", "date", "날짜|가는 날|Date"),
            P("time at hour", "string", "clock", "시각|예약 시각|Time"),
            P("people party_size guests", "integer", "n2", "인원|손님 수|Party size"),
        ],
        "{restaurant} {date} {time} {people}명 예약해~|{date} {time}에 {restaurant} {people}명 자리 잡아~|{people}명이 {date} {time}에 {restaurant} 가려고 해. 예약해~|{restaurant}에 {people}명 예약 <plz>. {date} {time}|자리 예약: {restaurant}, {date} {time}, {people}명|{date} {time} {restaurant} {people}명 자리가 <need>|{restaurant} 예약하고 <want>. {date} {time}, {people}명|{people}명 모임이야. {restaurant} {date} {time:로} 자리를 맡아~",
        "자리 좀 예약해~|식당 예약 좀 해~",
        "number,예약 번호,order,|table,자리,n30,번",
        "{restaurant}에 {people}명 자리를 예약했습니다. 예약 번호는 {number}입니다.|{date} {time} 자리는 {table}입니다.",
    ),
    T(  # 71: held out
        "home",
        "order_coffee coffee_order cafe_order make_coffee_order",
        "카페 음료를 주문한다|음료 주문|Order a drink",
        [
            P("drink menu item", "string", "fruit", "음료|과일 음료 이름|Drink"),
            P("cup size cup_size", "enum", "cup", "컵 크기|Cup size"),
            P("count quantity cups", "integer", "n1", "잔 수|Cups"),
        ],
        "{drink} 주스 {cup:로} {count}잔 주문해~|{cup:로} {drink} 주스 {count}잔 <plz>|{drink} 주스 {count}잔 시켜~. {cup:로}|{count}잔, {drink} 주스, {cup:로} 주문해~|음료 주문: {drink} 주스 {count}잔, {cup}|{cup}에 {drink} 주스 {count}잔 만들어~|{drink} 주스를 {cup:로} {count}잔 마시고 <want>|{drink} 주스 {count}잔이 <need>. {cup:로} 시켜~",
        "음료 좀 주문해~|주스 좀 시켜~",
        "number,대기 번호,n99,번|minutes,기다릴 시간,n30,분",
        "{drink} 주스 {count}잔을 주문했습니다. 대기 번호는 {number}입니다.|{minutes} 뒤에 나옵니다.",
    ),
)
