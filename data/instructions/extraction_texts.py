"""The texts of ``extract-json``: fifty-six kinds of short messages with their fields.

A field is ``slot|value kind|label in the text|Korean keys|English keys``; a value kind after ``#`` is an integer.
A pattern may leave fields out (they are then ``null``); its ``[[a/b]]`` alternatives hold no slots. The last pattern of each kind and every eighth kind
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
            "습도가 {humidity}%래요. {city}, {date} 기준입니다.",
            "{city} / {sky} / {temp}도",
            "습도 {humidity}%, 기온 {temp}도, 하늘 {sky}. {date}의 {city} 모습이다.",
        ),
    ),
    "receipt": (
        "shop|shop|가게|가게 상호 매장|shop store merchant\n"
        "date|past|구매일|구매일 날짜 결제일|date purchase_date paid_on\n"
        "item|product|품목|품목 상품 물품|item product\n"
        "count|#n30|수량|수량 개수|count quantity\n"
        "total|#money|합계|합계 총액 결제금액|total amount sum\n"
        "pay|pay|결제 수단|결제수단 지불방법|payment_method paid_by method",
        (
            "[[【영수증】/영수증/** 영수증 **]] {shop}\n{item} x {count}\n합계 {total}원\n{pay:로} 결제",
            "{date} {shop}에서 {item} {count}개 [[샀고/사고]] {total}원 [[냈어요./결제했어요./썼습니다.]] {pay:로} 계산했습니다.",
            "[[결제 안내/승인 알림/이용 내역]] | {shop} | {total}원 | {pay} | {date}",
            "{shop:을} 이용해 주셔서 고맙습니다. {item} {count}개의 [[총액은/합계는/값은]] {total}원입니다.",
            "[[가계부/지출 메모/오늘 쓴 돈]]: {item} {total}원({shop}, {pay})",
            "{pay:로} {total}원 긁었어. {shop}에서 {item:을} {count}개나 샀거든.",
            "{item} {count}개가 {total}원이었다. {date} {shop} 계산대에서 {pay:로} 치렀다.",
        ),
    ),
    "hotel_stay": (
        "hotel|hotel|숙소|숙소 호텔 숙소명|hotel accommodation stay\n"
        "guest|person|투숙객|투숙객 예약자 이름|guest name booker\n"
        "checkin|day|체크인|체크인 입실일 들어가는날|check_in arrival_date start_date\n"
        "nights|#n1|박수|박수 숙박일수|nights stay_nights\n"
        "people|#n2|인원|인원 투숙인원|guests people\n"
        "cost|#big_money|요금|요금 숙박비 금액|price room_rate cost",
        (
            "[[예약 확정/예약이 확정되었습니다/예약 완료]]: {hotel}, {checkin} [[체크인/입실]], {nights}박, {guest} 님",
            "{guest}{_:이라고} 합니다. {hotel}에 {checkin}부터 {nights}박 [[묵고 싶어요./예약하려고요./지내려 합니다.]] 인원은 {people}명입니다.",
            "{hotel} {nights}박에 {cost}원이래. {checkin}에 들어가자.",
            "[[숙박 안내/바우처/Booking]]\n숙소 {hotel}\n입실 {checkin}\n{nights}박 {people}명\n결제 금액 {cost}원",
            "{people}명이 쓸 방으로 {hotel:을} 잡았고 요금은 {cost}원[[이에요./입니다./이라고 합니다.]]",
            "{guest} 고객님의 {hotel} 예약[[이/ 건이]] 접수되었습니다. 들어가는 날은 {checkin}입니다.",
            "{checkin}에 {guest} 일행 {people}명이 {hotel}에 도착해 {nights}박을 묵으며 {cost}원을 낸다.",
        ),
    ),
    "lab": (
        "patient|person|환자|환자 이름 수검자|patient name examinee\n"
        "test|test_name|검사 항목|검사항목 검사 항목|test test_name item\n"
        "value|decimal|결과 값|결과값 수치 측정값|value result reading\n"
        "verdict|verdict|판정|판정 소견 평가|verdict assessment finding\n"
        "date|past|검사일|검사일 날짜|date test_date examined_on\n"
        "hospital|hospital|병원|병원 의료기관 검사기관|hospital clinic institution",
        (
            "{hospital} 검사 결과: {patient} 님 {test} {value}, 판정 {verdict}",
            "{patient} 님의 {test} [[수치는/값은/결과는]] {value}이고 {verdict:로} [[나왔습니다./판정되었습니다./보입니다.]]",
            "{date}에 받은 {test} 검사에서 {value:이} [[나왔어요./나왔대요./측정됐습니다.]] {verdict}{_:이라고} 하네요.",
            "[[검진 결과지/결과 통보/건강 검진]] / {patient} / {test}: {value} ({verdict}) / {hospital}",
            "{hospital}입니다. {date} 검사하신 {test} 결과는 {verdict}입니다.",
            "{test} {value} {verdict} - {date}",
            "{hospital:은} {date} {patient} 환자의 {test:을} 재어 {value}{_:이라는} 값을 얻었고 {verdict:로} 보았다.",
        ),
    ),
    "match": (  # 23: held out
        "home|squad|홈팀|홈팀 안방팀|home home_team\n"
        "away|squad|원정팀|원정팀 상대팀|away away_team opponent\n"
        "home_score|#n1|홈팀 점수|홈점수 홈팀점수|home_score home_goals\n"
        "away_score|#n2|원정팀 점수|원정점수 원정팀점수|away_score away_goals\n"
        "sport|sport|종목|종목 경기종목|sport game_type\n"
        "date|past|경기일|경기일 날짜|date match_date",
        (
            "{date} {sport} 경기에서 {home:이} {away:과} {home_score} 대 {away_score:로} [[맞섰다./겨뤘다./경기를 마쳤다.]]",
            "[[경기 결과/오늘의 결과/FT]] [{sport}] {home} {home_score}:{away_score} {away}",
            "{home} 점수는 {home_score}점, 원정을 온 {away} 점수는 {away_score}점[[이에요./이었다./입니다.]]",
            "{sport} 봤어? {home} {home_score}점, {away} {away_score}점이었어. {date} 경기야.",
            "{home} 대 {away}, {date}, {home_score}-{away_score}",
            "{away:이} {home} 안방에서 {away_score}점을 냈다. {home:은} {home_score}점.",
            "{date}에 열린 {sport}에서 {away_score}점을 낸 원정팀 {away:은} {home_score}점의 {home:과} 악수했다.",
        ),
    ),
    "bank_notice": (
        "bank|bank|은행|은행 은행명 금융기관|bank bank_name\n"
        "account|account|계좌 번호|계좌번호 계좌|account account_number\n"
        "amount|#money|금액|금액 거래금액|amount transaction_amount\n"
        "balance|#big_money|잔액|잔액 남은돈|balance remaining\n"
        "date|past|거래일|거래일 날짜|date transaction_date\n"
        "who|person|상대|상대 거래상대 이름|counterparty name who",
        (
            "[{bank}] {account} 입금 {amount}원 잔액 {balance}원 {who}",
            "{bank}입니다. {date} {account} 계좌에서 {amount}원이 [[출금되었습니다./빠져나갔습니다./이체되었습니다.]] [[남은 돈은/잔액은]] {balance}원입니다.",
            "{who} 님이 {account:로} {amount}원을 [[보냈습니다./입금했습니다./부쳤습니다.]]",
            "[[계좌/통장]] {account} ({bank}) [[잔액/남은 금액]] {balance}원",
            "{bank} 통장으로 {amount}원 들어왔어. {date}에 {who:이} 보낸 거야.",
            "[[보내실 곳/입금 계좌]]: {bank} {account}, 예금주 {who}, 금액 {amount}원",
            "{date} {who} 앞으로 {amount}원이 나간 뒤 {bank} {account} 계좌에는 {balance}원이 남았다.",
        ),
    ),
    "school_note": (
        "school|school|학교|학교 학교이름 기관|school school_name\n"
        "event|hobby|활동|활동 프로그램 수업|activity program\n"
        "date|day|날짜|날짜 일자 실시일|date day\n"
        "fee|#small_money|비용|비용 참가비 준비금|fee cost\n"
        "due|day|제출 기한|제출기한 마감일 기한|due deadline submit_by\n"
        "teacher|person|담당 교사|담당교사 선생님 교사|teacher contact_teacher",
        (
            "[[학부모님께./가정 통신문/【알림장】]] {school} {event} [[체험은/활동은/수업은]] {date}에 합니다. 신청서는 {due}까지 내 주세요.",
            "{school} {teacher} 교사입니다. {event} 준비물 값 {fee}원을 {due}까지 [[보내 주세요./내 주시면 됩니다./부탁드립니다.]]",
            "[[방과 후 안내/동아리 모집/체험 학습]]\n내용: {event}\n날짜: {date}\n비용: {fee}원\n담당: {teacher}",
            "우리 반은 {date}에 {event:을} 배워요. 돈은 {fee}원이래요.",
            "{event} [[신청은/접수는]] {due}까지, 문의는 {teacher} 선생님께 [[하세요./해 주세요./하시면 됩니다.]]",
            "엄마, {date}에 {school}에서 {event:을} 한대. {fee}원 내야 해.",
            "{due}까지 {fee}원을 내면 {date} {school}에서 {teacher:이} 이끄는 {event} 활동에 들어갈 수 있다.",
        ),
    ),
    "rental": (
        "item|device|물품|물품 대여품 물건|item rental_item\n"
        "renter|person|빌린 사람|빌린사람 대여자 이름|renter borrower name\n"
        "start|day|대여일|대여일 시작일|start_date rented_on start\n"
        "end|day|반납일|반납일 종료일|end_date return_date due\n"
        "deposit|#small_money|보증금|보증금 예치금|deposit security\n"
        "fee|#money|대여료|대여료 요금 사용료|fee rental_fee price",
        (
            "{renter} 님이 {item:을} {start}부터 {end}까지 [[빌렸습니다./대여합니다./쓰기로 했습니다.]]",
            "{item} 대여료는 {fee}원이고 보증금 {deposit}원을 [[따로 받습니다./먼저 내셔야 해요./맡겨 주세요.]]",
            "[[대여 확인서/빌림 장부/Rental]] - {item} / {renter} / 반납 {end} / {fee}원",
            "{item} 잘 썼습니다. {end}에 돌려 드릴게요. {renter} 드림",
            "{start}에 빌려 간 {item} 반납 기한은 {end}입니다. {renter} 님 [[확인해 주세요./잊지 마세요./부탁드려요.]]",
            "{renter}, {item} 하나, {start} 대여, 보증금 {deposit}원 냄",
            "보증금 {deposit}원과 사용료 {fee}원을 치른 {renter:은} {start} {item:을} 받아 {end}에 돌려준다.",
        ),
    ),
    "server_alert": (
        "server|server|서버|서버 서버이름 호스트|server host hostname\n"
        "fault|fault|오류|오류 장애 문제|error fault issue\n"
        "time|clock|발생 시각|발생시각 시각|time occurred_at\n"
        "count|#n300|횟수|횟수 발생횟수|count occurrences times\n"
        "owner|person|담당자|담당자 처리자|owner assignee on_call\n"
        "version|version|버전|버전 배포버전|version release",
        (
            "[[【경고】/【ALERT】/【장애】]] {server} {fault} ({time})",
            "{server}에서 {fault} [[문제가/장애가/오류가]] {count}번 [[발생했습니다./났습니다./보고되었습니다.]] 담당자는 {owner}입니다.",
            "{time}부터 {server:이} 이상해요. {fault} 로그가 {count}건 [[쌓였어요./보여요./찍혔습니다.]]",
            "{version} 배포 뒤 {server}에 {fault} [[증상이 있습니다/현상이 나타남/발생]]. {owner} 님 확인 바랍니다.",
            "{owner:이} {time}에 {server}의 {fault:을} [[해결했습니다./처리함./고쳤어요.]]",
            "host={server} error='{fault}' count={count} version={version}",
            "{owner} 앞으로 {server} 장애 알림이 왔다. {time}에 {fault:이} {count}회 있었고 버전은 {version}이다.",
        ),
    ),
    "maintenance": (
        "place|station|장소|장소 위치 건물|place location building\n"
        "facility|facility|시설|시설 설비 대상|facility equipment target\n"
        "date|day|점검일|점검일 날짜 공사일|date work_date\n"
        "start|clock|시작 시각|시작시각 시작|start start_time from\n"
        "hours|#n1|소요 시간|소요시간 시간|hours duration_hours duration\n"
        "tel|tel|문의처|문의처 연락처 전화|contact tel phone",
        (
            "{place} {facility} [[점검/공사/교체 작업]] 안내: {date} {start}부터 약 {hours}시간",
            "{date}에 {facility} [[공사가/점검이/수리가]] 있어 {start}부터 {hours}시간 동안 [[쓸 수 없습니다./이용이 어렵습니다./멈춥니다.]] 문의 {tel}",
            "[[관리실입니다./알립니다./주민 여러분께.]] {place} {facility:이} 고장 나 {date}에 고칩니다.",
            "{facility} 안 되는 거 봤어? {place}에 물어보니 {date} {start}에 온대.",
            "[[시설 공지/관리 사무소]]\n- 대상: {facility}\n- 날짜: {date}\n- 시작: {start}\n- 전화: {tel}",
            "{hours}시간쯤 걸립니다. {place} {facility} 작업은 {start}에 [[시작해요./들어갑니다./엽니다.]]",
            "{tel:로} 물으니 {place:은} {date} {start}에 {facility} 작업을 열어 {hours}시간 만에 마친다고 한다.",
        ),
    ),
    "club": (
        "hobby|hobby|활동|활동 취미 분야|hobby activity field\n"
        "leader|person|모임장|모임장 회장 대표|leader host president\n"
        "place|station|장소|장소 모이는곳|place venue meeting_place\n"
        "weekday|weekday|요일|요일 모임요일|weekday day_of_week day\n"
        "members|#n99|회원 수|회원수 인원|members member_count size\n"
        "fee|#small_money|회비|회비 참가비|fee dues membership_fee",
        (
            "{hobby} 모임에서 새 회원을 [[찾습니다./모십니다./기다려요.]] {weekday}마다 {place}에서 만나고 회비는 {fee}원입니다.",
            "[[모임 소개/동호회/회원 모집]] | {hobby} | {weekday} | {place} | 회원 {members}명",
            "{leader} 님이 이끄는 {hobby} 동호회는 회원이 {members}명[[이에요./입니다./이나 됩니다.]]",
            "{hobby} 같이 하실 분! {place}, {weekday}. 연락은 {leader}에게.",
            "저희 {hobby} 모임 회비가 {fee}원으로 [[올랐습니다./바뀌었어요./정해졌습니다.]] - {leader}",
            "{members}명이 함께하는 {hobby} 모임, 요즘은 {weekday}에 [[모여요./만나요./합니다.]]",
            "{weekday}이면 {place}에 {members}명이 모여 {hobby:을} 하는데 대표 {leader:이} {fee}원씩 걷는다.",
        ),
    ),
    "pet": (
        "name|pseudo|반려동물 이름|이름 동물이름|pet_name name\n"
        "breed|breed|품종|품종 종류|breed species\n"
        "age|#n1|나이|나이 살|age years_old\n"
        "weight|km|몸무게|몸무게 체중|weight weight_kg\n"
        "owner|person|보호자|보호자 주인|owner guardian\n"
        "hospital|hospital|병원|병원 동물병원|hospital vet clinic",
        (
            "우리 집 {breed} {name:은} {age}살[[이에요./입니다./이야.]] 몸무게는 {weight}kg이고요.",
            "{owner} 보호자님, {name}({breed}) [[예방 접종일입니다./진료가 예약되었습니다./건강 검진 결과가 나왔습니다.]] - {hospital}",
            "[[진료 카드/환자 기록/동물 등록]]: {name} / {breed} / {age}살 / {weight}kg / 보호자 {owner}",
            "{breed:을} 잃어버렸어요. 이름은 {name}, {age}살이에요. 보호자는 {owner}입니다.",
            "{hospital}에 다녀왔는데 {name} 몸무게가 {weight}kg[[이래./로 늘었대./나왔어.]]",
            "{age}살 된 {breed:을} [[돌봐 주실 분/맡아 주실 분/입양하실 분]] 계신가요? 지금은 {owner} 님이 키웁니다.",
            "{owner:이} 데려온 {age}살 {breed} {name:은} {hospital} 저울에서 {weight}kg을 가리켰다.",
        ),
    ),
    "prescription": (  # 31: held out
        "patient|person|환자|환자 이름|patient name\n"
        "drug|drug|약|약 약이름 처방약|drug medicine medication\n"
        "times|#n1|하루 횟수|하루횟수 복용횟수|times_per_day daily_times\n"
        "days|#n30|일수|일수 복용일수|days duration_days\n"
        "part|part|아픈 곳|아픈곳 부위|body_part part\n"
        "doctor|person|의사|의사 처방의|doctor prescriber",
        (
            "{patient} 님 처방: {drug}, 하루 {times}번, {days}일분",
            "{part:이} 아파서 갔더니 {doctor} 선생님이 {drug:을} {days}일 치 [[주셨어요./지어 주셨다./처방했습니다.]]",
            "[[처방전/약 봉투/복약 안내]]\n{patient} 귀하\n{drug}\n1일 {times}회\n{days}일분",
            "{drug:은} 하루에 {times}번 드세요. {days}일 뒤에 [[다시 오세요./또 봅시다./확인합니다.]] 의사 {doctor}",
            "{patient}, {part} 통증, {drug} 처방({doctor})",
            "{doctor}입니다. {patient} 환자는 {part} 때문에 {drug:을} 먹습니다.",
            "{days}일 동안 {times}번씩 {drug:을} 먹으라고 {doctor:이} {part:이} 아픈 {patient}에게 일렀다.",
        ),
    ),
    "car_service": (
        "plate|plate|차량 번호|차량번호 차번호 번호판|plate car_number license_plate\n"
        "owner|person|차주|차주 고객 이름|owner customer name\n"
        "date|date|날짜|날짜 입고일 정비일|date service_date\n"
        "mileage|#price|주행 거리|주행거리 키로수|mileage odometer km\n"
        "cost|#big_money|비용|비용 수리비 정비비|cost repair_cost price\n"
        "shop|company|정비소|정비소 업체|shop garage",
        (
            "{plate} 차량 [[정비가/수리가/점검이]] 끝났습니다. 비용은 {cost}원입니다. {shop}",
            "{owner} 고객님, {date} {shop}에 {plate} [[입고 예약되었습니다./예약이 잡혔습니다./정비 예약 확인드려요.]]",
            "[[정비 내역/점검표/Service]] - {plate}, 주행 {mileage}km, {cost}원",
            "차 번호는 {plate:이고} 지금까지 {mileage}km 탔어요. {date}에 [[맡기고 싶어요./갈게요./점검받을 수 있나요?]]",
            "{shop}에서 견적이 {cost}원 나왔어. {owner} 이름으로 접수했어.",
            "{owner} / {plate} / {mileage}km / {date}",
            "{mileage}km를 달린 {plate} 차를 {owner:이} {date} {shop}에 맡겼고 {cost}원이 들었다.",
        ),
    ),
    "invoice": (
        "sender|company|공급자|공급자 발행처 판매처|supplier issuer seller\n"
        "buyer|company|받는 곳|받는곳 거래처 구매처|buyer client bill_to\n"
        "number|order|청구 번호|청구번호 송장번호 문서번호|invoice_number number invoice_id\n"
        "amount|#big_money|청구 금액|청구금액 금액 합계|amount total amount_due\n"
        "due|day|납부 기한|납부기한 지급기한 기한|due_date due pay_by\n"
        "account|account|입금 계좌|입금계좌 계좌|account bank_account",
        (
            "[[청구서/세금 계산서/INVOICE]] {number}\n{sender} → {buyer}\n금액 {amount}원\n기한 {due}",
            "{buyer} 담당자님, {sender}입니다. {amount}원을 {due}까지 {account:로} [[보내 주세요./입금 부탁드립니다./납부해 주시기 바랍니다.]]",
            "{number} 건 [[대금/청구액/비용]] {amount}원이 아직 [[들어오지 않았습니다./미납입니다./확인되지 않았어요.]] 기한은 {due}입니다.",
            "{sender}에서 보낸 청구서({number}) 확인했습니다. {account:로} 부치겠습니다.",
            "{due:이} 지나기 전에 {sender}에 {amount}원 [[보내야 해./내야 돼./처리할 것.]]",
            "From: {sender} / To: {buyer} / No. {number} / Due {due}",
            "{sender:은} {number} 문서로 {buyer}에 {amount}원을 청구하며 {due}까지 {account:로} 달라고 했다.",
        ),
    ),
    "issue_report": (
        "ticket|order|일감 번호|일감번호 티켓번호 번호|ticket_id issue_id id\n"
        "reporter|person|보고자|보고자 등록자 작성자|reporter author created_by\n"
        "assignee|person|담당자|담당자 처리자|assignee owner\n"
        "title|problem|제목|제목 내용 증상|title summary description\n"
        "version|version|버전|버전 발생버전|version affected_version\n"
        "state|work_state|상태|상태 진행상태|status state",
        (
            "[{ticket}] {title} ({state})",
            "{reporter} 님이 '{title}' [[일감을/이슈를/버그를]] [[올렸습니다./등록했습니다./보고했어요.]] 버전은 {version}입니다.",
            "{assignee} 님, {ticket} [[맡아 주세요./확인 부탁드려요./처리 부탁합니다.]] 증상은 '{title}'이고 {version}에서 나타납니다.",
            "{ticket} 상태가 {state:로} [[바뀌었습니다./변경됨./되었습니다.]] 담당: {assignee}",
            "[[버그 보고/QA 메모/이슈]]\n번호 {ticket}\n버전 {version}\n내용 {title}\n보고 {reporter}",
            "{version} 올리고 나서 '{title}' 현상 있어요. {reporter:이} 봤대요. 지금 {state}.",
            "{reporter:이} {version}에서 찾은 '{title}' 문제({ticket})는 {assignee:이} 맡았고 {state} 상태다.",
        ),
    ),
    "subscription": (
        "service|title|서비스|서비스 상품 서비스명|service product plan_name\n"
        "member|person|회원|회원 이름 가입자|member name subscriber\n"
        "fee|#small_money|월 요금|월요금 요금 이용료|monthly_fee fee price\n"
        "next|day|다음 결제일|다음결제일 결제일 갱신일|next_payment renewal_date billing_date\n"
        "mail|mail|이메일|이메일 메일 계정|email account\n"
        "months|#n2|이용 개월|이용개월 개월수|months period_months",
        (
            "{member} 회원님, 「{service}」 [[정기 구독이/이용권이/멤버십이]] {next}에 [[갱신됩니다./다시 결제됩니다./연장됩니다.]] 요금은 {fee}원입니다.",
            "「{service}」 {months}개월째 [[쓰는 중이에요./구독하고 있습니다./이용 중입니다.]] 한 달에 {fee}원 내요. 계정은 {mail}입니다.",
            "[[구독 안내/결제 예정/Subscription]]: {service} / {fee}원 / {next} / {mail}",
            "{mail:로} 가입한 {member}입니다. 「{service}」 [[해지해 주세요./결제일을 알고 싶어요./구독을 멈추고 싶어요.]]",
            "「{service}」 {months}개월 이용권을 [[샀어요./선물 받았어요./끊었습니다.]] 다음 결제는 {next:이에}요.",
            "{member} ({mail}) - {service} 구독자, 월 {fee}원",
            "{mail} 계정의 {member:은} 「{service}」{_:을} {months}개월 썼고 {next}에 {fee}원이 또 빠져나간다.",
        ),
    ),
    "performance": (
        "title|title|공연 이름|공연명 제목 작품|title show_name performance\n"
        "singer|person|출연자|출연자 배우 가수|performer artist cast\n"
        "place|station|공연장|공연장 장소|venue place hall\n"
        "date|day|공연일|공연일 날짜|date show_date\n"
        "time|clock|시작 시각|시작시각 시각|time start_time\n"
        "price|#money|관람료|관람료 표값 가격|price ticket_price\n"
        "minutes|#n300|공연 시간|공연시간 길이|minutes running_time duration",
        (
            "{singer:이} 나오는 「{title}」 공연이 {date} {place}에서 [[열립니다./막을 올립니다./시작됩니다.]] 표는 {price}원입니다.",
            "[[공연 정보/예매 안내/이번 주 무대]]\n「{title}」\n{date} {time}\n{place}\n{minutes}분",
            "「{title}」 같이 볼래? {date} {time}에 {place}에서 해. 표는 {price}원이야.",
            "{place} 「{title}」({minutes}분), 출연 {singer}, 관람료 {price}원",
            "「{title}」[[ 표 두 장 예매했어요./ 예매 성공!/ 예매 내역입니다.]] {date}, {time} 시작이에요.",
            "{singer} 배우의 「{title}」{_:은} {minutes}분 동안 [[이어집니다./진행돼요./쉬지 않고 합니다.]]",
            "{price}원을 내면 {date} {time}부터 {minutes}분간 {place}에서 {singer}의 「{title}」{_:을} 볼 수 있다.",
        ),
    ),
    "attendance": (
        "name|person|이름|이름 직원 사원|name employee worker\n"
        "team|dept|부서|부서 소속|team department\n"
        "date|date|날짜|날짜 근무일|date work_date\n"
        "arrive|clock|출근 시각|출근시각 출근|arrived_at clock_in check_in\n"
        "hours|#n1|근무 시간|근무시간 시간|hours worked_hours\n"
        "reason|task|사유|사유 업무 내용|reason work note",
        (
            "{team} {name} {date} [[출근/출근 기록]] {arrive}, 근무 {hours}시간",
            "{name}입니다. {date:은} {reason} 때문에 {arrive}에 [[출근하겠습니다./나가겠습니다./도착합니다.]]",
            "[[근태 기록/출퇴근/근무 보고]]: {name} / {team} / {date} / {hours}시간",
            "{team:은} 오늘 조용하네요. {name} 님만 {arrive}에 와서 {reason} 중[[이에요./입니다./이라네요.]]",
            "{hours}시간 [[일했어요./근무했습니다./야근했다.]] 내용은 {reason}. {name}, {date}",
            "팀장님, {date}에 {reason} 일로 {hours}시간 더 [[있겠습니다./근무합니다./일할게요.]] {team} {name} 드림",
            "{arrive}에 나온 {team} {name:은} {date} 하루 {hours}시간 동안 {reason:을} 했다.",
        ),
    ),
    "stock": (
        "product|product|물품|물품 상품 품명|product item item_name\n"
        "place|spot|보관 위치|보관위치 위치 장소|location place storage\n"
        "count|#n300|재고|재고 수량 남은수량|stock quantity count\n"
        "need|#n99|주문할 수량|주문할수량 필요수량 추가수량|order_quantity needed reorder\n"
        "date|past|조사일|조사일 확인일 날짜|checked_on date\n"
        "keeper|person|담당|담당 담당자 확인자|keeper checked_by staff",
        (
            "{product} 재고 {count}개, 위치 {place}, [[확인/조사]] {keeper}",
            "{place}에 {product:이} {count}개 [[남았습니다./있어요./남아 있음.]] {need}개 더 [[시켜야 해요./주문 바랍니다./필요합니다.]]",
            "{date} [[재고 조사/실사/점검]] 결과 {product:은} {count}개였습니다. 담당은 {keeper}입니다.",
            "{keeper} 님, {product} {need}개 [[넣어 주세요./발주해 주세요./채워 주세요.]] 자리는 {place:이에}요.",
            "[[창고 메모/재고표/Stock]]\n{product}\n현재 {count}\n추가 {need}\n{date}",
            "{product} 얼마나 남았냐고요? {date}에 봤을 때 {count}개[[였어요./더라고요./였습니다.]]",
            "{keeper:이} {date} {place:을} 세어 보니 {product} {count}개가 있어 {need}개를 더 부르기로 했다.",
        ),
    ),
    "traffic": (  # 39: held out
        "road|stop|장소|장소 위치 지점|place location spot\n"
        "town|town|지역|지역 도시|city area region\n"
        "time|clock|시각|시각 발생시각|time occurred_at\n"
        "cause|hazard|원인|원인 이유|cause reason\n"
        "minutes|#n99|지연 시간|지연시간 지연|delay_minutes delay\n"
        "bus|bus|버스|버스 버스번호 노선|bus route line",
        (
            "[[교통 정보/속보/교통 알림]]: {town} {road}, {cause:로} {minutes}분 지연",
            "{time} 현재 {road} 부근이 {cause} 때문에 [[막힙니다./통제됩니다./밀립니다.]] {bus}번 버스는 {minutes}분 늦습니다.",
            "{bus}번 버스 {minutes}분 [[늦는대./지연이래./더 걸린대.]] {town}에 {cause} 왔나 봐.",
            "{town} {road} 지나는 {bus}번 노선 우회 안내 ({time}부터)",
            "{cause} [[영향으로/탓에/때문에]] {town} {road} 통행이 {time}부터 어렵습니다.",
            "{road} / {time} / {cause} / +{minutes}분",
            "{minutes}분이나 늦은 {bus}번 버스는 {time} {town} {road}에서 {cause:을} 만났다.",
        ),
    ),
    "warning": (
        "hazard|hazard|특보|특보 재난 종류|warning_type hazard type\n"
        "town|town|지역|지역 도시 대상지역|area city region\n"
        "date|date|날짜|날짜 일자|date day\n"
        "time|clock|발효 시각|발효시각 시작시각|start_time effective_at time\n"
        "level|#level|단계|단계 등급|level grade stage\n"
        "shelter|station|대피소|대피소 대피장소|shelter evacuation_site",
        (
            "[[【안전 안내 문자】/【재난 문자】/【속보】]] {date} {time} {town} {hazard} 특보. [[외출을 삼가세요./주의하세요./안전에 유의 바랍니다.]]",
            "{town}에 {hazard} {level}단계가 [[내려졌습니다./발령됐어요./발효 중입니다.]] 대피소는 {shelter}입니다.",
            "{date} {time}부터 {hazard} [[특보가/경보가/주의보가]] 있으니 {shelter:로} 가세요.",
            "{town} {hazard} 소식 들었어? {level}단계래. 위험하면 {shelter:로} 가.",
            "[[기상 특보/특보 현황]] | {hazard} | {town} | {level}단계 | {time}",
            "{hazard:로} {town} 행사가 {date} 취소되었습니다. [[가까운/열린]] 대피소: {shelter}",
            "{date} {time:을} 기해 {town:은} {hazard} {level}단계에 들어갔고 {shelter:을} 열었다.",
        ),
    ),
    "exam": (
        "student|person|학생|학생 이름 응시자|student name examinee\n"
        "subject|subject|과목|과목 시험과목|subject course\n"
        "score|#percent|점수|점수 성적|score points grade\n"
        "rank|#n99|석차|석차 등수 순위|rank place_in_class\n"
        "date|past|시험일|시험일 날짜|exam_date date\n"
        "school|school|학교|학교 소속|school institution",
        (
            "{school} {student} 학생의 {subject} [[점수는/성적은/시험 점수는]] {score}점입니다.",
            "[[성적표/시험 결과/채점 결과]]\n{student}\n{subject} {score}점\n석차 {rank}등",
            "{date} {subject} 시험에서 {student:이} {score}점을 [[받았습니다./맞았어요./얻었다.]] {rank}등이에요.",
            "나 {subject} {score}점 [[맞았어!/나왔어./받았어.]] {rank}등이래.",
            "{student} / {school} / {subject} / {score} / {rank}등",
            "{school}에서 알립니다. {date} 치른 {subject} 시험의 {student} 학생 등수는 {rank}등입니다.",
            "{rank}등을 한 {school} {student:은} {date} {subject:을} {score}점으로 마쳤다.",
        ),
    ),
    "workout": (
        "place|gym|운동 장소|운동장소 장소 시설|place gym facility\n"
        "sport|sport|종목|종목 운동|sport exercise\n"
        "coach|person|강사|강사 코치 선생님|coach trainer instructor\n"
        "weekday|weekday|요일|요일 수업요일|weekday day\n"
        "minutes|#min|시간|시간 운동시간|minutes duration\n"
        "calories|#n300|열량|열량 칼로리|calories kcal",
        (
            "{weekday} {place} {sport} {minutes}분, [[소모 열량/칼로리]] {calories}kcal",
            "{coach} 코치님의 {sport} 수업은 {weekday}에 {place}에서 [[열려요./합니다./있어요.]]",
            "오늘은 {sport:을} {minutes}분 했다. {calories}kcal를 [[태웠다./썼다./소모했다.]] 장소는 {place}.",
            "[[운동 기록/수강 안내/회원 수첩]]: {sport} / {coach} / {weekday} / {minutes}분",
            "{place}입니다. {weekday} {sport} 수업 강사가 {coach:로} [[바뀌었습니다./변경되었어요./정해졌습니다.]]",
            "{sport} {minutes}분이면 {calories}kcal 빠진대. {coach} 선생님이 그랬어.",
            "{calories}kcal를 쓰려고 {weekday}마다 {place}에서 {coach}에게 {sport:을} {minutes}분씩 배운다.",
        ),
    ),
    "move_house": (
        "customer|person|고객|고객 이름 신청자|customer name client\n"
        "origin|address|출발 주소|출발주소 현재주소 출발지|from_address origin current_address\n"
        "target|address|도착 주소|도착주소 새주소 도착지|to_address destination new_address\n"
        "date|day|이사일|이사일 날짜|moving_date date\n"
        "boxes|#n99|상자 수|상자수 박스수 짐수|boxes box_count\n"
        "phone|phone|연락처|연락처 전화번호|phone contact",
        (
            "이사 [[견적 부탁드려요./신청합니다./문의드립니다.]] {origin}에서 {target:로} 가고 날짜는 {date}입니다. {phone}",
            "{customer} 고객님 이사가 {date:로} [[잡혔습니다./확정되었습니다./예약됐어요.]] 짐은 상자 {boxes}개입니다.",
            "[[이사 접수증/작업 지시서]]\n{customer} {phone}\n출발 {origin}\n도착 {target}\n상자 {boxes}개",
            "주소가 {target:로} 바뀌었어요. 전에는 {origin}에 살았습니다. - {customer}",
            "{date}에 이사해. 상자가 {boxes}개나 [[돼./나왔어./되더라.]] 새집은 {target:이야}.",
            "{customer}({phone}) / {date} / 상자 {boxes}",
            "{customer:은} {date} 상자 {boxes}개를 {origin}에서 {target:로} 옮기며 연락은 {phone:로} 받는다.",
        ),
    ),
    "donation": (
        "donor|person|기부자|기부자 후원자 이름|donor sponsor name\n"
        "group|company|단체|단체 기관 받는곳|organization charity recipient\n"
        "amount|#big_money|금액|금액 후원금 기부금|amount donation\n"
        "date|past|기부일|기부일 날짜|date donated_on\n"
        "item|product|물품|물품 기부물품|item goods\n"
        "number|order|영수 번호|영수번호 접수번호|receipt_number number",
        (
            "{donor} 님께서 {group}에 {amount}원을 [[기부하셨습니다./보내 주셨습니다./후원하셨어요.]] 영수 번호 {number}",
            "{group}입니다. {date} 보내 주신 {item} [[잘 받았습니다./고맙습니다./감사히 쓰겠습니다.]]",
            "[[기부 확인서/후원 내역/Donation]]: {donor}, {amount}원, {date}, {number}",
            "{date}에 {item:을} {group}에 기부했어요. [[제 이름은/보낸 사람은]] {donor}입니다.",
            "이번 달 후원금 {amount}원이 {group:로} [[전해졌습니다./들어갔습니다./나갔어요.]]",
            "{number} / {donor} / {item} / {group}",
            "{date} {donor:이} {item:과} {amount}원을 {group}에 전하고 {number}번 영수증을 받았다.",
        ),
    ),
    "press": (
        "company|company|회사|회사 기업 업체|company firm\n"
        "product|gadget|신제품|신제품 제품 상품|product new_product\n"
        "price|#big_money|출고가|출고가 가격 판매가|price launch_price\n"
        "date|day|출시일|출시일 날짜 발매일|release_date launch_date date\n"
        "chief|person|대표|대표 대표이사 발표자|ceo representative speaker\n"
        "city|city|출시 도시|출시도시 도시 지역|city launch_city",
        (
            "{company:이} 새 {product:을} {date} [[내놓는다./출시한다./선보인다.]] 값은 {price}원이다.",
            "[[보도 자료/새 소식/뉴스]]: {company} {product} 출시({date}), {city} 먼저 판매",
            "{company} {chief} 대표는 {product:이} {price}원이라고 [[밝혔다./말했다./소개했다.]]",
            "{city}에서 열린 발표회에서 {chief} 대표가 {product:을} [[공개했다./보여 줬다./처음 선보였다.]]",
            "{product} 새로 나온대. {company} 거고 {date}에 {price}원이래.",
            "{company} / {product} / {price}원 / {date} / {city}",
            "{date} {city} 매장에 놓일 {company}의 {product:은} {price}원이라고 {chief} 대표가 알렸다.",
        ),
    ),
    "volunteer": (
        "work|task|하는 일|하는일 활동내용 일|work activity task\n"
        "place|station|장소|장소 활동장소|place location site\n"
        "date|day|날짜|날짜 활동일|date day\n"
        "people|#n99|모집 인원|모집인원 인원|people headcount volunteers_needed\n"
        "hours|#n1|봉사 시간|봉사시간 인정시간|hours credited_hours\n"
        "tel|tel|문의|문의 연락처 전화|contact tel phone",
        (
            "{place}에서 {work} 봉사자 {people}명을 [[모집합니다./찾아요./구합니다.]] 날짜는 {date}입니다.",
            "[[봉사 안내/자원봉사/도움 요청]] - {work} / {date} / {hours}시간 인정 / {tel}",
            "{date} {place} 봉사 같이 가자. {work} 돕는 거고 {hours}시간 [[쳐 준대./인정된대./걸린대.]]",
            "봉사 시간 {hours}시간 드려요. 일은 {work}, [[신청은/문의는]] {tel:로} 하세요.",
            "{people}명이 모이면 {date}에 {work:을} [[시작합니다./진행합니다./합니다.]]",
            "{place} {work} 도우미 필요({people}명). 전화 {tel}",
            "{tel:로} 신청한 {people}명은 {date} {place}에서 {work:을} 하고 {hours}시간을 인정받는다.",
        ),
    ),
    "notice_box": (  # 47: held out
        "group|company|발신 기관|발신기관 보낸곳 기관|sender organization from\n"
        "title|query|제목|제목 주제|title subject topic\n"
        "date|day|게시일|게시일 날짜|date posted_on\n"
        "team|dept|담당 부서|담당부서 부서|department team\n"
        "name|person|담당자|담당자 작성자|contact_person author\n"
        "tel|tel|전화|전화 문의전화|tel phone",
        (
            "{group} 공지: {title} ({date}) - {team} {name}",
            "{team} {name}입니다. {title} [[안내를/공지를/글을]] {date}에 올렸습니다.",
            "[[공고/알림/게시물]]\n제목: {title}\n부서: {team}\n문의: {tel}",
            "{title} 관련 문의는 {team} {tel:로} [[해 주세요./하시면 됩니다./부탁드립니다.]]",
            "{group:은} {title} 내용을 {date} [[바꾸었습니다./고쳤습니다./알렸습니다.]]",
            "{name}({team}, {tel}) / {title}",
            "{date} {group} 누리집에 {team} {name:이} {title} 글을 올렸고 전화는 {tel}이다.",
        ),
    ),
    "profile": (
        "name|person|이름|이름 성명|name full_name\n"
        "age|#n99|나이|나이 연령|age years\n"
        "job|job|직업|직업 하는일|job occupation\n"
        "city|town|사는 곳|사는곳 거주지 도시|city residence lives_in\n"
        "hobby|hobby|취미|취미 관심사|hobby interest\n"
        "mail|mail|이메일|이메일 메일|email mail",
        (
            "[[안녕하세요,/반갑습니다./처음 뵙겠습니다.]] {city}에 사는 {age}살 {name}입니다. 취미는 {hobby}입니다.",
            "{name:은} {city}에서 {job:로} [[일한다./일하고 있다./지낸다.]] 나이는 {age}세다.",
            "저는 {job} {name}{_:이라고} 해요. {hobby:을} [[좋아하고/즐기고/자주 하고]] {city}에 살아요.",
            "[[자기소개/회원 정보/프로필/지원자]]: {name} ({age}) / {job} / {city} / {mail}",
            "{age}세, {job}, {city} 거주. [[연락은/메일은]] {mail:로} 주세요. {name}",
            "내 친구 {name:은} {age}살이고 {hobby:을} 정말 [[좋아해./잘해./열심히 해.]]",
            "My name is {name}. I am {age} years old and live in {city}.",
            "{name} 씨? {city} 사람이고 {job}일걸. 요즘 {hobby}에 [[빠졌대./푹 빠져 있어./재미 붙였대.]]",
            "올해 {age}살이 된 {city}의 {job} {name:은} 쉬는 날이면 {hobby:을} 하며 메일은 {mail}이다.",
        ),
    ),
    "flight": (
        "flight|flight|항공편|항공편 편명|flight flight_number\n"
        "origin|city|출발 도시|출발도시 출발지|origin from_city departure\n"
        "target|city|도착 도시|도착도시 목적지|destination to_city arrival\n"
        "date|day|출발일|출발일 날짜|date departure_date\n"
        "time|clock|출발 시각|출발시각 시각|time departure_time\n"
        "gate|#n99|탑승구|탑승구 게이트|gate gate_number\n"
        "name|person|승객|승객 탑승자 이름|passenger name traveler",
        (
            "{flight}편 {origin} → {target} {date} {time} [[출발/이륙 예정]]",
            "{name} 승객님, {flight}편 탑승구가 {gate}번으로 [[바뀌었습니다./변경되었습니다./정해졌습니다.]]",
            "{date}에 {origin}에서 {target} 가는 비행기 [[예약했어./끊었어./타.]] 편명은 {flight:이야}.",
            "[[전자 항공권/탑승 안내/여정표]]\n{name}\n{flight}\n{origin} - {target}\n{date} {time}",
            "{target}행 {flight:은} {time}에 {gate}번 탑승구에서 [[탑승을 시작합니다./떠납니다./출발해요.]]",
            "{origin} 출발 {target} 도착, {date}, 승객 {name}, 게이트 {gate}",
            "직원: 어느 편이세요?\n{name}: {flight}요. {target} 가요.\n직원: {gate}번 탑승구로 가세요.",
            "{name:은} {date} {time} {origin:을} 떠나는 {flight:을} 타려고 {gate}번 탑승구에 섰다. 갈 곳은 {target}이다.",
        ),
    ),
    "movie": (
        "title|title|제목|제목 영화제목 작품|title movie film\n"
        "director|person|감독|감독 연출|director directed_by\n"
        "actor|person|배우|배우 주연 출연|actor starring lead\n"
        "minutes|#n300|상영 시간|상영시간 길이|minutes running_time runtime\n"
        "genre|film_genre|장르|장르 갈래|genre category\n"
        "date|day|개봉일|개봉일 날짜|release_date opened_on",
        (
            "「{title}」{_:은} {director} 감독이 만든 {genre} 영화[[입니다./예요./다.]] 상영 시간은 {minutes}분.",
            "[[개봉 안내/영화 정보/상영작]]: 「{title}」 / {genre} / {minutes}분 / {date} 개봉",
            "{actor} 나오는 「{title}」 봤어? {director} 감독 [[거야./작품이래./영화야.]]",
            "{date} 개봉하는 {genre} 「{title}」, 주연은 {actor}.",
            "「{title}」 ({director}, {minutes}분) - {actor} 주연",
            "{director} 감독의 새 {genre} 「{title}」{_:이} {date}에 [[관객을 만난다./극장에 걸린다./개봉한다.]]",
            "{minutes}분짜리 {genre:을} 찍은 {director:은} 「{title}」의 주인공으로 {actor:을} 뽑았고 {date}에 내놓는다.",
        ),
    ),
    "shop_info": (
        "shop|shop|가게|가게 상호 매장|shop store name\n"
        "address|address|주소|주소 위치|address location\n"
        "open|clock|여는 시각|여는시각 개점시각 시작|opens_at open_time open\n"
        "closed|weekday|쉬는 날|쉬는날 휴무일|closed_on day_off holiday\n"
        "tel|tel|전화|전화 전화번호|tel phone\n"
        "menu|dish|대표 메뉴|대표메뉴 추천메뉴 메뉴|signature_menu menu best_menu\n"
        "price|#meal|가격|가격 값|price cost",
        (
            "{shop:은} {address}에 있고 {open}에 [[문을 엽니다./열어요./시작합니다.]] {closed:은} 쉽니다.",
            "[[가게 안내/영업 안내/맛집 정보]] - {shop} / {address} / {tel} / {closed} 휴무",
            "{shop} {menu} 강추! {price}원이고 [[정말 맛있어요./양이 많아요./줄이 길어요.]]",
            "{shop}입니다. 이번 주는 {closed}에 쉬고 다음 날 {open}에 [[엽니다./열게요./문을 열겠습니다.]] 문의 {tel}",
            "손님: {menu} 얼마예요?\n{shop}: {price}원입니다. {address:로} 오세요.",
            "상호: {shop}\n주소: {address}\n전화: {tel}\n메뉴: {menu} {price}원",
            "{closed}마다 쉬는 {shop:은} {address}에서 {open}부터 {menu:을} {price}원에 팔며 전화는 {tel}이다.",
        ),
    ),
    "spec": (
        "product|gadget|제품|제품 상품 모델|product item model\n"
        "maker|company|제조사|제조사 회사 만든곳|maker manufacturer brand\n"
        "color|color|색|색 색상|color colour\n"
        "price|#big_money|가격|가격 값 판매가|price list_price\n"
        "weight|#n300|무게|무게 무게g|weight weight_g\n"
        "months|#n30|보증 기간|보증기간 보증개월|warranty_months warranty",
        (
            "{maker} {product}, {color}, {weight}g, [[가격/판매가]] {price}원",
            "{maker}에서 만든 {product}{_:은} {color}[[입니다./이에요./뿐입니다.]] 무게는 {weight}그램이고 보증은 {months}개월입니다.",
            "[[제품 사양/상품 정보/스펙]]\n제품 {product}\n제조 {maker}\n색 {color}\n값 {price}원",
            "{product} {color} 있어요? {maker} 걸로 {price}원이면 [[살게요./사려고요./좋겠어요.]]",
            "{color} {product} 하나에 {price}원. {months}개월 [[무상 보증/보증/수리 보장]].",
            "이 {product:은} {weight}g밖에 안 [[해./나가./된대.]] {maker} 거야.",
            "{months}개월을 보증하는 {maker}의 {color} {product:은} {weight}g이며 {price}원에 나왔다.",
        ),
    ),
    "leave": (
        "name|person|신청자|신청자 이름 직원|name applicant employee\n"
        "team|dept|부서|부서 소속 팀|team department\n"
        "start|day|시작일|시작일 휴가시작|start_date from start\n"
        "days|#n1|일수|일수 휴가일수 기간|days duration number_of_days\n"
        "cover|person|대신할 사람|대신할사람 대직자 업무대행|substitute cover backup\n"
        "reason|task|사유|사유 이유|reason purpose",
        (
            "{team} {name}입니다. {start}부터 {days}일 휴가를 [[쓰겠습니다./신청합니다./내겠습니다.]] 일은 {cover} 님께 맡겼습니다.",
            "[[휴가 신청/연차 신청서/부재 안내]]: {name} / {team} / {start} / {days}일",
            "{name} 님 {start}부터 {days}일 [[자리 비웁니다./휴가예요./안 계십니다.]] 급한 일은 {cover} 님에게!",
            "저 {start}에 쉬려고요. {reason} 때문이고 [[딱/모두]] {days}일이에요. - {name}",
            "신청자 {name}, 대직자 {cover}, 시작 {start}, 사유 {reason}",
            "팀장: {name} 씨 며칠 쉬어요?\n{name}: {start}부터 {days}일이요.",
            "{team}의 {name:은} {reason} 일로 {start}부터 {days}일 동안 {cover}에게 자리를 부탁했다.",
        ),
    ),
    "plant_care": (
        "plant|plant|식물|식물 화초|plant species\n"
        "ml|#n300|물의 양|물의양 물량|water_ml water_amount\n"
        "every|#n30|물 주는 간격|물주는간격 간격 주기|interval_days water_every\n"
        "room|room|두는 곳|두는곳 위치 장소|place room location\n"
        "owner|person|돌보는 사람|돌보는사람 주인|owner caretaker\n"
        "date|past|들인 날|들인날 구입일 날짜|bought_on date",
        (
            "{plant:은} {every}일에 한 번 {ml}ml씩 물을 [[줍니다./주세요./주면 돼요.]]",
            "{room}에 둔 {plant}, {date}에 [[들였어요./샀습니다./데려왔어요.]] 돌보는 사람은 {owner}.",
            "[[화분 카드/식물 일지/돌봄 메모]] / {plant} / {room} / {ml}ml / {every}일마다",
            "{owner} 님, {room} {plant}에 물 {ml}ml [[부탁해요./주셨나요?/주세요.]]",
            "{date}에 산 {plant}{_:이} {room}에서 잘 [[자라요./크고 있어요./지내요.]]",
            "물은 {ml}ml, 간격은 {every}일. {plant} 키우는 법이야.",
            "{owner:이} {date}에 데려온 {plant:은} {room}에서 {every}일마다 {ml}ml의 물을 마신다.",
        ),
    ),
    "hotel_review": (  # 55: held out
        "hotel|hotel|숙소|숙소 호텔|hotel place\n"
        "writer|person|작성자|작성자 글쓴이|writer author\n"
        "stars|#star|별점|별점 평점 점수|stars rating\n"
        "date|past|묵은 날|묵은날 방문일|stayed_on visited_on date\n"
        "room|#n300|방 번호|방번호 객실|room room_number\n"
        "city|city|도시|도시 지역|city location",
        (
            "{city} {hotel}에서 {date}에 묵었어요. 별 {stars}개!",
            "{writer} 님의 후기: {hotel} {room}호, {stars}점",
            "[[숙소 후기/이용 후기]] | {hotel} | {city} | {stars}점 | {writer}",
            "{hotel} {room}호는 조용해요. {stars}점 드립니다.",
            "{date} {city} 여행 때 {hotel:을} 이용했다. {writer}",
            "{hotel}({city}) {stars}/5",
            "{writer:은} {date} {city}의 {hotel} {room}호에서 자고 별 {stars}개를 남겼다.",
        ),
    ),
}

# More training patterns of the kinds above; they go before each kind's last, which stays the held-out one.
MORE: dict[str, tuple[str, ...]] = {
    "order": (
        "[[저기요,/사장님,/안녕하세요,]] {product} {quantity}개 [[될까요?/있나요?/보내 주실 수 있나요?]] {customer:이고} {phone:로} 문자 주세요. 주소는 {address:이에}요.",
        "제목: {product} 주문\n{quantity}개 부탁드립니다.\n받는 이 {customer}\n{address}\n{phone}",
        "{customer}: {product} 얼마예요?\n판매자: {quantity}개에 {price}원입니다.\n{customer}: 네, {address:로} 보내 주세요.",
        "[[주문 내역/결제 완료/Order]] #{product} x{quantity} = {price}원 ({customer})",
        "{price}원 [[이체했습니다./보냈어요./결제했습니다.]] {product} {quantity}개 맞죠? {customer} 이름으로 했어요.",
    ),
    "card": (
        "{name} | {rank} | {team}\n{company}\n{mail}\n{phone}",
        "[[저는/안녕하세요. 저는/처음 인사드립니다.]] {company} {name}입니다. {team}에서 {rank:을} 맡고 있습니다. 메일은 {mail}입니다.",
        "{name} {rank}님 연락처 [[공유해요./저장해 두세요./드려요.]] {phone}, {mail}",
        "{company} {team}\n담당 {name}\n[[전화/HP/Tel]] {phone}",
        "A: 그 회사 담당자가 누구죠?\nB: {company} {team}의 {name} {rank}이요. 번호는 {phone}입니다.",
    ),
    "appointment": (
        "{person}: {date} 시간 돼?\n나: 응, {time}에 {place}에서 보자. {event} 하는 거지?",
        "[[일정 초대/캘린더 알림/약속]]: {event} | {date} {time} | {place} | {person}",
        "{date} {time} {event} [[미뤄도 될까요?/괜찮으세요?/참석 가능하신가요?]] {person} 드림",
        "[[다음 만남은/이번 약속은/우리]] {place}에서 {date} {time}[[이에요./입니다./ 정각입니다.]]",
        "{event} 장소가 {place:로} [[정해졌어요./바뀌었습니다./잡혔어요.]] {person} 님이 {time}까지 와 달래요.",
    ),
    "review": (
        "[[별점/평점/점수]] {stars}/5\n{product}\n{problem}\nby {writer}",
        "[[솔직 후기/구매 후기/리뷰]] - {product} 샀는데 {problem}... {stars}점만 [[줄게요./드려요./줍니다.]]",
        "{writer} ({date}) ★{stars} {product} [[좋아요!/괜찮아요./그냥 그래요.]]",
        "상품: {product} / 평가: {stars}점 / 아쉬운 점: {problem} / 작성: {date}",
        "판매자님, {date}에 받은 {product} [[써 봤어요./쓰고 있습니다./열어 봤는데요.]] {problem} 증상이 있네요. {writer}",
    ),
    "job": (
        "[[채용 공고/구인/Hiring]]\n회사: {company}\n직무: {job}\n지역: {city}\n급여: {salary}만 원\n마감: {due}",
        "{job} [[자리 하나 났어요./뽑는대./구인 중입니다.]] {city} {company}, {skill} 할 줄 알면 된대요. {due} 마감.",
        "안녕하세요, {company} 인사 담당입니다. {job} {people}명을 새로 뽑습니다. [[필요한 것은/바라는 것은]] {skill}, 연봉은 {salary}만 원입니다.",
        "{city} / {job} / {people}명 / {salary}만 원 / {due} 마감",
        "Q: {company} 어디에 있어요?\nA: {city}입니다. {job} 연봉은 {salary}만 원이에요.",
    ),
    "parcel": (
        "[[문 앞에/요청하신 곳에/대신]] {spot}에 두었습니다. {product}, 송장 {number} - 기사 {driver}",
        "{receiver}님 {product} [[출고/발송/배송 출발]]\n운송장 {number}\n{date} 도착",
        "기사님: {receiver} 님 댁이죠? {product:을} {spot}에 놓을게요.\n나: 네, 고맙습니다.",
        "{number} 언제 와요? [[앱에는/문자에는]] {date}{_:이라고} 나와요. 물건은 {product:이에}요.",
        "[[배송 조회/택배 알림/Delivery]] | {number} | {driver} | {date} | {receiver}",
    ),
    "event": (
        "[[초대합니다!/함께해요/놀러 오세요]] 「{name}」\n{date} {time}, {place}\n참가비 {fee}원",
        "「{name}」 [[갈 사람?/같이 갈래요?/신청했어?]] {place}에서 {date}에 하고 {fee}원이래.",
        "{name} | {date} | {time} | {place} | {limit}명 | {fee}원",
        "문의하신 「{name}」[[ 일정은/ 날짜는]] {date} {time}입니다. 자리는 {limit}명까지 있습니다.",
        "「{name}」 행사 장소를 {place:로} [[옮깁니다./바꿉니다./변경합니다.]] 시작은 {time} 그대로입니다.",
    ),
    "lost": (
        "[[찾습니다/분실 신고/LOST]] {item}\n{date} {spot}\n{tel}",
        "혹시 {spot}에서 {item} [[보신 분 계세요?/못 보셨나요?/주우신 분?]] {date}에 잃어버렸어요. {owner}, {tel}",
        "직원: 어떤 물건이죠?\n{owner}: {item}이요. {date} {spot}에 뒀어요.",
        "{owner}님께. {item} [[보관하고 있습니다./찾았습니다./맡아 두었어요.]] {tel:로} 전화 주세요.",
        "접수 {date} | {item} | {spot} | {tel}",
    ),
    "meeting": (
        "# {title}\n- 일시: {date}\n- 진행: {leader}\n- 할 일: {task} / {owner} / {due}",
        "[[회의 요약/회의 결과/정리]]: {owner:이} {task} 담당, {due}까지. ({team} {title})",
        "{leader}: {task:은} 누가 하죠?\n{owner}: 제가 {due}까지 할게요.",
        "{team} 여러분, {title} [[잘 끝났습니다./수고하셨습니다./마쳤습니다.]] {owner} 님은 {due}까지 {task} 부탁드려요. {leader} 드림",
        "{date} {title}에 {team} 모두 [[참석해 주세요./모여 주세요./와 주세요.]] 진행은 {leader:이} 합니다.",
    ),
    "table": (
        "손님: {date} {time}에 {people}명 자리 있어요?\n{shop}: 네, 성함이요?\n손님: {name}입니다.",
        "[[예약 완료/예약 접수/Reservation]]\n{shop}\n{date} {time}\n{people}명\n{name}",
        "{shop} 예약 [[변경할게요./바꿔 주세요./옮길 수 있나요?]] {name} 이름으로 {people}명, {date} {time}이요.",
        "{name} 님 외 {people}명 {date} {shop} [[방문 예정/예약/식사]]",
        "오늘 저녁 {shop} 갈래? {time:로} {people}명 [[잡아 둘게./예약했어./된대.]]",
    ),
    "clinic": (
        "간호사: 어디가 불편하세요?\n{patient}: {symptom:이} 있어요.\n간호사: {clinic} {doctor} 선생님께 {time}에 보세요.",
        "[[예약 문자/진료 예약/병원 알림]] {patient}님 {clinic} {date} {time} ({doctor})",
        "{clinic} 접수\n이름 {patient}\n증상 {symptom}\n날짜 {date}",
        "{date} {time} {doctor} 선생님 예약 [[취소할게요./바꿀 수 있나요?/확인 부탁드려요.]] {patient}입니다.",
        "{symptom:이} 있어서 {clinic}에 [[다녀왔어./가 보려고./전화했어.]] {doctor} 선생님이 {date}에 오래.",
    ),
    "book": (
        "[[신간/새 책/추천 도서]] 『{title}』\n지은이 {author}\n{price}원\n{pages}쪽",
        "『{title}』 [[있나요?/재고 있어요?/주문하려고요.]] {author} 작가 책이고 ISBN은 {isbn:이에}요.",
        "손님: {author} {genre} 새로 나왔죠?\n점원: 네, 『{title}』, {price}원입니다.",
        "title: {title}\nauthor: {author}\npages: {pages}\nprice: {price}",
        "{genre} 『{title}』{_:을} 다 읽었다. {pages}쪽인데 {author} 글이라 [[금방이었다./술술 읽혔다./아까웠다.]]",
    ),
    "payment": (
        "[[입금 확인/이체 완료/송금 완료]]\n보낸 분 {sender}\n받는 분 {receiver}\n{amount}원\n{date}",
        "{receiver:아}, {memo} 값 {amount}원 [[보냈어./부쳤어./넣었어.]] - {sender}",
        "{sender}: 입금했어요, {amount}원.\n{receiver}: 네, {date} 날짜로 확인했습니다.",
        "{date} {amount}원 {sender} ({memo})",
        "{sender} 님이 {memo} 값으로 {amount}원을 [[이체하셨습니다./내셨습니다./송금했어요.]] 받은 사람은 {receiver}입니다.",
    ),
    "support": (
        "상담원: 무엇을 도와드릴까요?\n{customer}: {product}, 주문 {order}요. {problem}.\n상담원: {phone:로} 연락드릴게요.",
        "[[AS 접수/고객 문의/1:1 문의]]\n제품 {product}\n증상 {problem}\n주문 {order}\n고객 {customer}",
        "제목: {product} 문의\n{problem} 문제로 [[메일 드립니다./연락합니다./글 남겨요.]] 주문 번호 {order}. {customer}",
        "{product} 산 지 얼마 안 됐는데 벌써 {problem}, 이게 뭐예요. [[환불해 주세요./교환 부탁해요./너무해요.]] {order}, {phone}",
        "{order} 건 {customer} 님 전화 왔어요. {product} {problem} 때문이래요. 번호 {phone}.",
    ),
    "ticket": (
        "[[탑승권/승차권 정보/예매 내역]]\n{origin} → {destination}\n{date} {time}\n{car}호차 {seat}",
        "나 {date}에 {origin}에서 {destination} 가. {time} 차고 {car}호차 {seat}번이야.",
        "{origin}발 {destination}행 {time} 열차, {car}호차 {seat}번 [[예매되었습니다./발권 완료./확인됐습니다.]]",
        "직원: 어디까지 가세요?\n손님: {destination}이요. {date} {time}에 {origin}에서 타요.",
        "[[환불/취소/변경]] 요청: {date} {origin}-{destination} {car}호차 {seat}번 좌석",
    ),
    "class": (
        "[[수강 신청/강의 안내/시간표]] - {subject} ({teacher}) {weekday} {time} {room}호 정원 {limit}명",
        "학생: {subject} 몇 시예요?\n{teacher}: {weekday} {time}, {room}호로 오세요.",
        "{weekday}에 {subject} 휴강[[입니다./이래요./이에요.]] {teacher} 선생님이 아프시대요.",
        "{room}호에서 하는 {subject} 들을래? {weekday}이고 {limit}명만 받는대.",
        "{subject}: {teacher}, {weekday}, {time}",
    ),
    "room": (
        "[[방 있습니다/매물/원룸 임대]] {city} {floor}층 {deposit}/{rent} 문의 {tel}",
        "손님: {city} 쪽 방 있나요?\n중개인: {station} 근처 {floor}층이요. 보증금 {deposit}만 원, 월세 {rent}만 원입니다.",
        "{station} 앞 {floor}층 [[보고 왔어./내놨어요./계약했다.]] 월세가 {rent}만 원이래.",
        "지역: {city}\n보증금: {deposit}만 원\n월세: {rent}만 원\n층: {floor}층\n전화: {tel}",
        "{city} {station} 옆이고 월세 {rent}만 원이면 [[괜찮지?/싼 편이죠?/어때요?]] 연락은 {tel}.",
    ),
    "weather": (
        "[[오늘의 날씨/날씨 속보/기상 정보]]\n{city}\n{date}\n{sky}\n{temp}도\n습도 {humidity}%",
        "{city:은} {date} {sky}[[이래./이라네요./이래요.]] {temp}도니까 옷 잘 챙겨.",
        "A: {date} {city} 어때?\nB: {sky}, {temp}도쯤이야.",
        "{date} {city} 기온 {temp}도에 습도 {humidity}%[[로 예상됩니다./일 듯합니다./입니다.]]",
        "{city} 여행 가는데 {date} 하늘은 {sky}, 습도는 {humidity}%라고 하네요.",
    ),
}
