"""The texts of ``extract-json``: twenty kinds of short messages with their fields.

A field is ``slot|value kind|label in the text|Korean keys|English keys``; a value kind after ``#`` is an integer.
A pattern may leave fields out (they are then ``null``). The last pattern of each kind and every eighth kind
are for held-out rows only.
"""

from __future__ import annotations

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "order": (
        "customer|person|주문자|주문자 고객 구매자 이름|customer buyer name orderer\n"
        "product|product|상품|상품 품목 제품 물건|product item goods\n"
        "quantity|#n30|수량|수량 개수|quantity count qty\n"
        "price|#money|금액|금액 가격 총액|price total amount\n"
        "address|address|배송지|배송지 주소|address destination ship_to\n"
        "phone|phone|연락처|연락처 전화번호|phone contact tel",
        (
            "안녕하세요. {product} {quantity}개 주문합니다. 주문자는 {customer}, 배송지는 {address}입니다. 연락처는 {phone}입니다.",
            "{customer} 고객님, {product} {quantity}개 주문이 접수되었습니다. 결제 금액은 {price}원이며 {address:로} 보내 드립니다.",
            "{customer}입니다. {product:을} {quantity}개 사고 싶어요. {address:로} 보내 주시고 문제가 있으면 {phone:로} 전화 주세요.",
            "주문 확인 메일: {price}원 결제가 끝났습니다. 상품은 {product} {quantity}개, 받는 곳은 {address}입니다.",
            "지난번처럼 {product} {quantity}개만 더 부탁드려요. 이름은 {customer}, 전화는 {phone}. 입금은 {price}원 했습니다.",
            "{product} 주문 들어왔어요. {customer} 님이고 {quantity}개, 모두 {price}원이래요.",
            "받는 사람 {customer}, 주소 {address}. {product} {quantity}개 값으로 {price}원을 카드로 냈습니다. {phone}",
        ),
    ),
    "card": (
        "name|person|이름|이름 성명|name full_name\n"
        "company|company|회사|회사 회사명 직장|company organization\n"
        "team|dept|부서|부서 소속|department team\n"
        "rank|title_rank|직급|직급 직책|position rank job_title\n"
        "phone|phone|전화|전화 휴대폰 연락처|phone mobile\n"
        "mail|mail|이메일|이메일 메일|email mail",
        (
            "{company} {team} {rank} {name}\nT. {phone}\nE. {mail}",
            "{name} {rank}\n{company} {team}\n{phone} | {mail}",
            "안녕하세요, {company} {team}의 {name} {rank}입니다. 메일은 {mail}, 전화는 {phone}입니다.",
            "명함: {company} / {name} / {rank} / {mail}",
            "오늘 만난 분은 {company}에서 {rank:로} 일하는 {name} 씨예요. 번호는 {phone}이에요.",
            "{team} {name} ({rank})\n{company}\n이메일 {mail}",
            "{phone:로} 연락하시면 {company} {team} {name} {rank:이} 받습니다. 메일 주소는 {mail}입니다.",
        ),
    ),
    "appointment": (
        "person|person|만날 사람|만날사람 상대 이름|person with_whom name\n"
        "event|event|일정|일정 약속 제목|event title subject\n"
        "date|date|날짜|날짜 일자|date day\n"
        "time|clock|시각|시각 시간|time start_time\n"
        "place|station|장소|장소 위치|place location",
        (
            "{date} {time}에 {place}에서 {person} 씨와 {event:이} 있어요.",
            "{event} 잊지 마! {date} {time}, {place}에서 {person:을} 만나.",
            "{person} 님과의 {event:은} {date} {time:로} 정했습니다. 장소는 {place}입니다.",
            "{date}에 {event} 어때? 나는 {place} 좋아. {time}에 보자.",
            "일정 변경: {event:이} {date} {time:로} 바뀌었습니다. {person} 님도 오십니다.",
            "{person:이랑} {place}에서 {date}에 보기로 했어. {event} 때문이야.",
            "{place}에 {time}까지 와 주세요. {date} {event:을} {person} 님이 이끕니다.",
        ),
    ),
    "review": (
        "product|gadget|상품|상품 제품 물건|product item\n"
        "writer|person|작성자|작성자 글쓴이 이름|writer reviewer author\n"
        "stars|#star|별점|별점 점수 평점|stars rating score\n"
        "date|past|작성일|작성일 날짜|date written_on\n"
        "problem|problem|불만|불만 문제 단점|problem complaint issue",
        (
            '{product} 후기입니다. 별점은 {stars}점이에요. "{problem}" 문제가 있었어요. - {writer}, {date}',
            "{writer} 님이 {date}에 {product} 평을 남겼습니다. 점수: {stars}점.",
            "{date}에 산 {product}, 잘 쓰고 있어요. {stars}점 드립니다.",
            "{product:을} 써 보니 {problem}. 별은 {stars}개 드려요.",
            "★ {stars}점 | {product} | {writer} | {date}",
            "{writer}: {product} 때문에 고생했어요. 증상은 {problem}. {stars}점도 아까워요.",
            "별 {stars}개. {date} 구매. {product:은} 만족스러운데 불편한 점이라면 {problem}. 쓴 사람: {writer}",
        ),
    ),
    "job": (
        "company|company|회사|회사 회사명 기업|company employer\n"
        "job|job|직무|직무 직종 모집분야|job position role\n"
        "city|town|근무지|근무지 지역 도시|city location\n"
        "salary|#salary|연봉|연봉 급여|salary pay annual_salary\n"
        "people|#n1|인원|인원 모집인원|headcount openings people\n"
        "skill|skill|자격|자격 우대사항 조건|skill requirement\n"
        "due|day|마감일|마감일 접수마감|deadline due_date",
        (
            "{company}에서 {job} {people}명을 모집합니다. 근무지는 {city}, 연봉은 {salary}만 원입니다. 마감은 {due}입니다.",
            "[채용] {company} {job:을} 찾습니다. {skill} 가능자를 우대하며 {due}까지 지원하세요.",
            "{city}에서 일할 {job} {people}명을 뽑아요. 연봉 {salary}만 원, 접수는 {due}까지예요.",
            "{company} | {job} | {city} | 연봉 {salary}만 원 | 우대: {skill}",
            "함께 일할 {job:을} 구합니다. {skill} 경험이 있으면 좋아요. 회사는 {city}에 있는 {company}입니다.",
            "{due} 마감! {company} {job} 공개 채용, 인원은 {people}명.",
            "{city} {company:이} {people}명의 {job:을} 기다립니다. 자격은 {skill}, 연봉은 {salary}만 원, {due}까지 원서를 내면 됩니다.",
        ),
    ),
    "parcel": (
        "number|parcel|운송장 번호|운송장번호 송장 송장번호|tracking_number invoice\n"
        "product|product|상품|상품 내용물 물품|product item contents\n"
        "receiver|person|받는 사람|받는사람 수령인|receiver recipient\n"
        "date|day|도착 예정일|도착예정일 배송일 날짜|arrival_date delivery_date\n"
        "driver|person|배송 기사|배송기사 기사|driver courier\n"
        "spot|spot|보관 장소|보관장소 위치|spot drop_place place",
        (
            "고객님의 택배(운송장 {number})가 {date}에 도착할 예정입니다. 배송 기사는 {driver}입니다.",
            "{receiver} 님, {product:이} {spot}에 도착했습니다. 운송장 번호는 {number}입니다.",
            "[배송 안내] {product} / 송장 {number} / {date} 도착 예정 / 기사 {driver}",
            "{driver} 기사입니다. {receiver} 고객님 물건은 {spot}에 두었습니다.",
            "부재중이셔서 {product:을} {spot}에 맡겼어요. 송장 번호 {number} 확인해 주세요.",
            "{date}에 {receiver} 앞으로 {product} 하나가 갑니다. 번호는 {number}예요.",
            "송장 {number} 조회 결과: 받는 분 {receiver}, 물품 {product}, 담당 {driver}, {date} 전달 예정.",
        ),
    ),
    "event": (
        "name|title|행사 이름|행사명 제목 이름|event_name title name\n"
        "date|day|날짜|날짜 일시|date day\n"
        "time|clock|시각|시각 시작시각|time start_time\n"
        "place|station|장소|장소 곳|place venue\n"
        "fee|#small_money|참가비|참가비 비용 입장료|fee price cost\n"
        "limit|#n300|정원|정원 인원|capacity limit seats",
        (
            "「{name}」 행사가 {date} {time}에 {place}에서 열립니다. 참가비는 {fee}원입니다.",
            "{place}에서 「{name}」{_:을} 엽니다. 정원은 {limit}명이고 {date}에 시작합니다.",
            "[안내] {name}\n일시: {date} {time}\n장소: {place}\n정원: {limit}명",
            "{date}, {place}에서 만나요! 「{name}」 참가비 {fee}원, 선착순 {limit}명.",
            "「{name}」 참가 신청을 받습니다. {time}까지 {place:로} 오세요. 비용은 {fee}원이에요.",
            "이번 「{name}」 행사에는 {limit}명만 들어올 수 있어요. 날짜는 {date}입니다.",
            "{limit}명을 모시고 {place}에서 {date} {time}부터 「{name}」 행사를 진행하며 입장료는 {fee}원을 받습니다.",
        ),
    ),
    "recipe": (  # held out
        "dish|dish|요리|요리 음식 메뉴|dish food menu\n"
        "main|ingredient|주재료|주재료 재료|main_ingredient ingredient\n"
        "grams|#n300|분량|분량 그램 무게|grams weight\n"
        "minutes|#min|조리 시간|조리시간 시간|minutes cook_time\n"
        "servings|#n2|인분|인분 몇인분|servings portions",
        (
            "{dish}({servings}인분): {main} {grams}그램을 넣고 {minutes}분 끓입니다.",
            "{main} {grams}그램이면 {dish} {servings}인분을 만들 수 있어요.",
            "오늘의 요리는 {dish}. 주재료는 {main}, 조리 시간은 {minutes}분입니다.",
            "{main:을} {grams}그램 썰어 {minutes}분 볶으면 {dish} 완성!",
            "{dish:은} {minutes}분이면 돼요. {servings}인분 기준이에요.",
            "재료: {main} {grams}그램 / 요리: {dish} / {servings}인분 / {minutes}분",
            "{servings}인분 {dish:을} 하려면 {main:이} {grams}그램 필요하고 {minutes}분 걸린다.",
        ),
    ),
    "lost": (
        "item|lost|물건|물건 분실물 물품|item lost_item object\n"
        "spot|spot|장소|장소 위치 발견장소|place location spot\n"
        "date|past|날짜|날짜 분실일|date lost_date\n"
        "owner|person|주인|주인 신고자 이름|owner name reporter\n"
        "tel|tel|연락처|연락처 전화|phone contact tel",
        (
            "{date} {spot}에서 {item:을} 잃어버렸습니다. 찾으신 분은 {tel:로} 연락 주세요.",
            "{spot}에서 {item:을} 주웠어요. 주인은 {tel:로} 전화하세요.",
            "분실물 안내: {item}, 발견 장소 {spot}, 문의 {tel}",
            "{owner} 님의 {item:이} {spot}에서 발견되어 보관 중입니다.",
            "제 이름은 {owner}입니다. {date}에 {item:을} 두고 내렸어요. 번호는 {tel}입니다.",
            "{date}에 습득한 {item} 주인을 찾습니다. {spot}에 있었습니다.",
            "{owner:이} {date}에 {spot} 근처에서 {item:을} 잃어버렸다고 신고했다. 연락처는 {tel}.",
        ),
    ),
    "meeting": (
        "title|workmeet|회의 이름|회의명 제목 안건|meeting title topic\n"
        "date|date|날짜|날짜 일자|date day\n"
        "leader|person|진행자|진행자 주재자|leader host chair\n"
        "team|dept|부서|부서 팀|team department\n"
        "task|task|할 일|할일 결정사항 과제|task action_item todo\n"
        "owner|person|담당자|담당자 책임자|owner assignee\n"
        "due|day|마감일|마감일 기한|due deadline",
        (
            "{date} {team} {title} 회의록. 진행: {leader}. 결정: {owner} 님이 {due}까지 {task:을} 맡는다.",
            "{title}에서 {task:은} {owner}{_:이} 하기로 했습니다. 기한은 {due}입니다.",
            "{leader} 님이 {date} {title:을} 진행했습니다. 다음 할 일은 {task}입니다.",
            "{team} 회의 메모\n- 진행 {leader}\n- 할 일: {task} ({owner}, {due})",
            "오늘 정한 것: {task}. 담당은 {owner}, 마감은 {due}.",
            "{team}에서 {title} 했어요. {owner} 씨가 {task} 맡았어요.",
            "{due}까지 끝낼 일은 {task}이고 {owner:이} 책임진다. {date} {title} 자리에서 {leader:이} 정했다.",
        ),
    ),
    "table": (
        "shop|eatery|가게|가게 식당 매장|restaurant shop store\n"
        "date|date|날짜|날짜 예약일|date day\n"
        "time|clock|시각|시각 시간|time hour\n"
        "people|#n2|인원|인원 사람수|people party_size guests\n"
        "name|person|예약자|예약자 이름|name booker guest",
        (
            "{shop} 예약 확인: {date} {time}, {people}명, 예약자 {name}",
            "{name} 님, {date} {time}에 {shop} {people}명 자리가 예약되었습니다.",
            "{shop}이죠? {date}에 {people}명 예약하려고요. 이름은 {name}입니다.",
            "{time}에 {people}명 가능한가요? {name}{_:이라고} 합니다. 날짜는 {date}이에요.".replace(
                "{date}이에요", "{date:이에}요"
            ),
            "{date} {shop} 예약해 뒀어. {time}까지 와!",
            "예약 취소 요청: {shop}, {name}, {people}명",
            "{people}명이 앉을 자리를 {name} 이름으로 {shop}에 잡아 두었으니 {date} {time}에 오세요.",
        ),
    ),
    "clinic": (
        "patient|person|환자|환자 이름 성명|patient name\n"
        "clinic|clinic|진료과|진료과 병원|clinic department\n"
        "symptom|symptom|증상|증상 아픈곳|symptom complaint\n"
        "date|date|날짜|날짜 예약일|date day\n"
        "time|clock|시각|시각 시간|time hour\n"
        "doctor|person|의사|의사 담당의|doctor physician",
        (
            "{patient} 님, {date} {time} {clinic} 진료가 예약되었습니다. 담당 의사는 {doctor}입니다.",
            "{symptom} 때문에 {clinic:을} 예약하고 싶어요. {date}에 가능할까요? 이름은 {patient}입니다.",
            "[진료 안내] {clinic} / {doctor} 선생님 / {date} {time}",
            "환자 {patient}, 증상은 {symptom}. {clinic:로} 안내함.",
            "{patient:이} 며칠째 {symptom:로} 고생해서 {date}에 {clinic:을} 찾았다.",
            "{doctor} 선생님 진료는 {date} {time}입니다. {symptom:이} 심해지면 바로 오세요.",
            "{clinic} {doctor} 의사가 {patient} 환자의 {symptom:을} {date} {time}에 봅니다.",
        ),
    ),
    "book": (
        "title|title|제목|제목 책이름 도서명|title book_title\n"
        "author|person|지은이|지은이 저자 작가|author writer\n"
        "pages|#pages|쪽수|쪽수 페이지|pages page_count\n"
        "price|#money|가격|가격 정가 값|price list_price\n"
        "isbn|isbn|ISBN|ISBN 도서번호|isbn book_number\n"
        "genre|genre|갈래|갈래 분야 장르|genre category",
        (
            "『{title}』 | {author} 지음 | {pages}쪽 | {price}원 | ISBN {isbn}",
            "{author} 작가의 {genre} 『{title}』{_:이} 나왔습니다. 값은 {price}원입니다.",
            "새로 들어온 책: 『{title}』({author}). 모두 {pages}쪽이고 정가는 {price}원이에요.",
            "『{title}』 ISBN {isbn}, {genre}, {pages}쪽",
            "{genre:을} 찾으신다면 {author}의 『{title}』{_:을} 권합니다.",
            "도서 정보 - 지은이 {author}, 쪽수 {pages}, 가격 {price}원",
            "{pages}쪽짜리 {genre} 『{title}』({isbn})은 {author:이} 썼고 {price}원에 팔린다.",
        ),
    ),
    "payment": (
        "sender|person|보낸 사람|보낸사람 송금인|sender payer\n"
        "receiver|person|받는 사람|받는사람 수취인|receiver payee\n"
        "amount|#small_money|금액|금액 이체금액|amount money\n"
        "date|past|날짜|날짜 이체일|date day\n"
        "memo|product|내용|내용 메모 용도|memo purpose",
        (
            "{date} {sender} 님이 {receiver} 님에게 {amount}원을 보냈습니다. 메모: {memo} 값",
            "입금 알림: {sender} {amount}원 ({memo})",
            "{receiver} 님 계좌로 {amount}원이 이체되었습니다. {date}",
            "{memo} 값 {amount}원 보냈어. 받는 사람은 {receiver:로} 했어.",
            "[송금] {sender} → {receiver}, {amount}원, {date}",
            "{sender:이} {memo:을} 사고 {amount}원을 부쳤다.",
            "{amount}원이 {date}에 {sender} 통장에서 {receiver} 통장으로 옮겨졌다. 용도는 {memo} 구입이다.",
        ),
    ),
    "support": (
        "customer|person|고객|고객 이름 문의자|customer name\n"
        "product|gadget|제품|제품 상품|product item\n"
        "problem|problem|문제|문제 증상 내용|problem issue symptom\n"
        "order|order|주문 번호|주문번호 주문|order_id order_number\n"
        "phone|phone|연락처|연락처 전화번호|phone contact",
        (
            "{customer}입니다. 주문 {order:로} 산 {product}에서 '{problem}' 문제가 생겼어요. {phone:로} 연락 주세요.",
            "문의: {product} / 증상: {problem} / 주문 번호 {order}",
            "{product:이} 이상해요. {problem}. 제 번호는 {phone}입니다.",
            "{customer} 고객님이 {product} 문제를 알려 주셨습니다. 내용은 '{problem}'입니다.",
            "주문 번호가 {order}인데 {product:을} 교환할 수 있나요? 전화는 {phone}예요.",
            "'{problem}' 때문에 {product:을} 못 쓰고 있습니다. {customer} 드림",
            "{order} 주문의 {product:은} {problem} 증상을 보인다고 {customer} 님이 {phone:로} 신고했습니다.",
        ),
    ),
    "secondhand": (  # held out
        "item|product|물건|물건 상품 판매품|item product\n"
        "price|#money|가격|가격 판매가|price asking_price\n"
        "place|station|거래 장소|거래장소 장소|place meeting_place\n"
        "seller|person|판매자|판매자 이름|seller name\n"
        "years|#n1|사용 기간|사용기간 사용연수|years_used used_years",
        (
            "{item} 팝니다. {years}년 썼고 {price}원에 드려요. 거래는 {place}에서 해요.",
            "[판매] {item} {price}원, 판매자 {seller}",
            "{place} 직거래만 합니다. {item:은} {price}원이에요.",
            "{seller}입니다. {years}년 쓴 {item:을} {price}원에 내놓습니다.",
            "{item} 필요하신 분? {place}에서 {price}원에 드릴게요.",
            "중고 {item}, 사용 {years}년, 문의는 {seller}",
            "{price}원이면 {years}년 쓴 {item:을} {seller:이} {place}까지 가져다준다.",
        ),
    ),
    "ticket": (
        "origin|town|출발지|출발지 출발역 출발|origin departure from\n"
        "destination|town|도착지|도착지 도착역 도착|destination arrival to\n"
        "date|day|날짜|날짜 타는날|date day\n"
        "time|clock|출발 시각|출발시각 시각|time departure_time\n"
        "car|#n2|호차|호차 칸|car car_number\n"
        "seat|#n99|좌석|좌석 자리 좌석번호|seat seat_number",
        (
            "{date} {time} {origin} 출발 {destination} 도착, {car}호차 {seat}번",
            "{origin}에서 {destination:로} 가는 표입니다. {date}, {car}호차 {seat}번 자리예요.",
            "예매 완료! {origin} → {destination} / {date} {time}",
            "{destination}행 열차는 {time}에 {origin}에서 떠납니다. 좌석은 {seat}번입니다.",
            "{date}에 {destination} 가는 표 끊었어. {car}호차야.",
            "승차권: {origin}-{destination}, 좌석 {car}호차 {seat}번, 출발 {time}",
            "{seat}번 좌석({car}호차)으로 {date} {time}에 {origin:을} 떠나 {destination:로} 갑니다.",
        ),
    ),
    "class": (
        "subject|subject|과목|과목 수업 강의명|subject course class_name\n"
        "teacher|person|선생님|선생님 강사 교사|teacher instructor\n"
        "weekday|weekday|요일|요일 수업요일|weekday day\n"
        "time|clock|시각|시각 시작시각|time start_time\n"
        "room|#n300|교실|교실 강의실 방번호|room room_number\n"
        "limit|#n99|정원|정원 인원|capacity limit",
        (
            "{subject} 수업은 {weekday} {time}에 {room}호에서 합니다. 선생님은 {teacher}입니다.",
            "[개강] {subject} / 강사 {teacher} / {weekday} / 정원 {limit}명",
            "{teacher} 선생님의 {subject} 강의가 {weekday:로} 옮겨졌어요. 교실은 {room}호예요.",
            "{weekday}마다 {time}에 {subject:을} 배워요.",
            "{subject} 반은 {limit}명까지 받습니다. 문의는 {teacher} 강사에게 하세요.",
            "{room}호 {subject} {weekday} {time}",
            "{limit}명이 듣는 {teacher} 강사의 {subject} 강의는 {weekday} {time}, {room}호에서 열린다.",
        ),
    ),
    "room": (
        "city|town|지역|지역 도시|city area\n"
        "rent|#n99|월세|월세 임대료|monthly_rent rent\n"
        "deposit|#amount|보증금|보증금 예치금|deposit security_deposit\n"
        "floor|#n30|층|층 층수|floor level\n"
        "station|station|가까운 곳|가까운곳 주변|nearby near\n"
        "tel|tel|연락처|연락처 문의|phone contact",
        (
            "{city} 원룸, 보증금 {deposit}만 원에 월세 {rent}만 원입니다. {floor}층이고 문의는 {tel}입니다.",
            "{station} 가까운 방 나왔어요. 월세 {rent}만 원, {floor}층.",
            "[임대] {city} / 보증금 {deposit}만 원 / 월세 {rent}만 원 / {tel}",
            "{city}에서 방을 구하신다면 {station} 앞 {floor}층을 보세요. 연락처 {tel}",
            "보증금은 {deposit}만 원이고 다달이 {rent}만 원 내면 돼요. 위치는 {city}예요.".replace(
                "{city}예요", "{city:이에}요"
            ),
            "{floor}층, {station} 도보 5분 거리. 전화는 {tel}",
            "월 {rent}만 원과 보증금 {deposit}만 원으로 {city} {station} 옆 {floor}층 방을 빌려드리며 {tel:로} 문의하시면 됩니다.",
        ),
    ),
    "weather": (
        "city|city|도시|도시 지역|city location\n"
        "date|day|날짜|날짜 일자|date day\n"
        "sky|sky|하늘|하늘 날씨|sky weather condition\n"
        "temp|#deg|기온|기온 온도|temperature temp\n"
        "humidity|#percent|습도|습도 습도율|humidity humidity_percent",
        (
            "{date} {city} 날씨: {sky}, 기온 {temp}도, 습도 {humidity}%",
            "{city}의 기온은 {temp}도이고 습도는 {humidity}%입니다.",
            "오늘 {city} 하늘은 {sky}. 낮 기온이 {temp}도까지 오릅니다.",
            "{date}에 {city} 여행을 간다면 참고하세요. 예보는 {sky}입니다.",
            "습도가 {humidity}%라 눅눅해요. {city}, {date} 기준입니다.",
            "{city} / {sky} / {temp}도",
            "습도 {humidity}%, 기온 {temp}도, 하늘 {sky}. {date}의 {city} 모습이다.",
        ),
    ),
}
