"""Small task families on texts, words, tables, records, sets, grids and stacks; for the chats of training only."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from code_parts import EN_WORDS, FAMILIES, FIRST_NAMES, KO_WORDS, ints, num, pick, words
from families_more import Cases, add, given, many, tables

_known = len(FAMILIES)
TEXT, TEXT_BOOL, TEXT_INT = "str -> str", "str -> bool", "str -> int"
WORDS, DICT = "list[str] -> list[str]", "dict[str, int] -> dict[str, int]"
GRID = "list[list[int]] -> list[list[int]]"


def says(*texts: str, new: Callable[[random.Random], str] | None = None) -> Cases:
    """Cases for one string: a new one (if ``new`` makes them) and the given ones."""
    return given(*((t,) for t in texts), new=new and (lambda r: (new(r),)))


def english(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(r.choice(EN_WORDS),), (" ".join(words(r, 2)),), ("",), ("Abc Def",), ("zzz",), ("hello world",)]


def phrase(r: random.Random) -> str:
    return " ".join(words(r, r.randint(2, 4), EN_WORDS + KO_WORDS))


def phone(r: random.Random) -> str:
    return f"010-{r.randint(1000, 9999)}-{r.randint(1000, 9999)}"


def grid(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        ([ints(r, 3) for _ in range(2)],),
        ([ints(r, 2) for _ in range(3)],),
        ([[4]],),
        ([[1, 2], [3, 4]],),
        ([[0, 5, 5]],),
    ]


def square(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        ([ints(r, 3) for _ in range(3)],),
        ([ints(r, 2) for _ in range(2)],),
        ([[4]],),
        ([[1, 2], [3, 4]],),
        ([[1, 2], [2, 1]],),
    ]


def two_tables(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    a, b, c = r.sample(EN_WORDS, 3)
    return [
        ({a: r.randint(1, 9), b: 2}, {b: r.randint(3, 9), c: 4}),
        ({"a": 1}, {"a": 1}),
        ({}, {"x": 5}),
        ({"x": 5}, {}),
        ({"나": 3, "다": 7}, {"다": 8, "나": 3}),
    ]


def two_lists(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        (ints(r, 5, 1, 9), ints(r, 5, 1, 9)),
        ([1, 2, 3], [3, 2, 1]),
        ([], [4]),
        ([4, 5], []),
        ([7, 7, 8], [8, 9]),
    ]


def two_words(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        (r.choice(EN_WORDS), r.choice(EN_WORDS)),
        ("flower", "flow"),
        ("", "abc"),
        ("사과", "사다리"),
        ("same", "same"),
        ("Tea", "tea"),
    ]


def _runs(s: str) -> list[tuple[str, int]]:
    """(letter, length) of every run of one letter."""
    found: list[tuple[str, int]] = []
    for c in s:
        if found and found[-1][0] == c:
            found[-1] = (c, found[-1][1] + 1)
        else:
            found.append((c, 1))
    return found


def _balanced(s: str) -> bool:
    return _peeled("".join(c for c in s if c in "()")) == ""


def _peeled(s: str) -> str:
    """Brackets left when every neighbouring pair is taken out, over and over."""
    for _ in range(len(s)):
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s


def _undone(xs: list[str], mark: str) -> list[str]:
    """What is left when every ``mark`` takes away the item before it."""
    while mark in xs:
        i = xs.index(mark)
        xs = xs[: max(0, i - 1)] + xs[i + 1 :]
    return xs


def _served(xs: list[str]) -> list[str]:
    gone, left = 0, []
    for x in xs:
        if x == "next":
            gone = min(gone + 1, len(left))
        else:
            left.append(x)
    return left[gone:]


def _postfix(parts: list[str]) -> int:
    """The value of a postfix expression, found from its end."""
    rest = list(parts)

    def value() -> int:
        x = rest.pop()
        if x.isdigit():
            return int(x)
        b, a = value(), value()
        return a + b if x == "+" else a * b

    return value()


def number(low: int, high: int) -> Callable[..., Any]:
    return lambda r, h: {"k": num(r, h, low, high)}


def sales(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    made = [
        {"name": w, "price": r.randint(1, 9) * 100, "count": r.randint(0, 5)} for w in r.sample(KO_WORDS, 3)
    ]
    tea, pen = {"name": "차", "price": 300, "count": 2}, {"name": "펜", "price": 300, "count": 0}
    return [
        (made,),
        ([tea],),
        ([tea, pen],),
        ([pen, {"name": "책", "price": 900, "count": 1}],),
        ([*made, tea],),
    ]


def pupils(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    made = [
        {"name": w, "team": r.choice("AB"), "score": r.randint(3, 10) * 10} for w in r.sample(FIRST_NAMES, 4)
    ]
    kim, lee = {"name": "Kim", "team": "A", "score": 80}, {"name": "Lee", "team": "B", "score": 95}
    return [
        (made,),
        ([kim],),
        ([kim, lee],),
        ([lee, kim, {"name": "Min", "team": "A", "score": 80}],),
        ([*made, kim],),
    ]


def grades(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        ({w: ints(r, 3, 40, 100) for w in r.sample(FIRST_NAMES, 3)},),
        ({"a": [90, 80]},),
        ({"a": [70], "b": [100, 50, 60]},),
        ({"x": [60, 60], "y": [61, 59]},),
        ({"나": [0, 100]},),
    ]


def place(r: random.Random, h: bool) -> dict[str, int]:
    k = num(r, h, 1, 8)
    return {"k": k, "j": k + 1}


# fmt: off
add("pad_right", "pad_right fill_right left_align", "s:word", 'return $s.ljust($k, "$m")', lambda p, s: s + p["m"] * max(0, p["k"] - len(s)),
    lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS),), ("",), ("a" * p["k"],), ("b" * (p["k"] + 2),)], TEXT,
    "{s:이} {k}글자가 되도록 뒤를 '{m}'{_:로} 채운 문자열 | 길이 {k:이} 될 때까지 뒤에 '{m}'{_:을} 붙인 {s}", "{s:이} {k}글자가 되도록 오른쪽에 '{m}'{_:을} 채우는 | {s:을} 왼쪽 정렬하고 남는 자리를 '{m}'{_:로} 채워 {k}칸을 만드는", "{k}글자가 되도록 뒤를 '{m}'{_:로} 채운 문자열 | 뒤에 '{m}'{_:을} 채워 {k}칸에 맞춘 문자열", "text",
    params=lambda r, h: {"k": num(r, h, 6, 30), "m": pick(r, h, "-.*_=+~#")})
add("center_line", "center_line in_the_middle centered", "s:word", "return $s.center($k).rstrip()", lambda p, s: s.center(p["k"]).rstrip(" "),
    lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS),), ("abc",), ("가",), ("b" * (p["k"] + 2),)], TEXT,
    "{s:을} {k}칸 가운데에 놓고 뒤 공백을 지운 문자열 | 폭 {k}에 가운데 정렬한 {s}(뒤 공백 없이)", "{s:을} 폭 {k:로} 가운데 정렬하고 뒤 공백은 지우는 | 제목 {s:을} {k}칸 한가운데 놓고 오른쪽 공백을 없애는", "{k}칸 가운데에 놓고 뒤 공백을 지운 문자열 | 폭 {k}에 가운데 정렬한 결과(뒤 공백 없이)", "text",
    params=number(8, 40))
add("is_phone", "is_phone valid_phone phone_ok", "s:text", 'parts = $s.split("-")\nsizes = [len(x) for x in parts]\nreturn sizes == [3, 4, 4] and all(x.isdigit() for x in parts)',
    lambda s: len(s) == 13 and all(c == "-" if i in (3, 8) else c.isdigit() for i, c in enumerate(s)), says("01012345678", "", "010-12-5678", "010-abcd-5678", "02-123-4567", new=phone), TEXT_BOOL,
    "{s:이} 010-1234-5678처럼 하이픈으로 나뉜 3-4-4자리 숫자인지 여부 | {s:이} 휴대폰 번호 꼴(하이픈으로 나눈 숫자 3-4-4자리)인지", "{s:이} 하이픈으로 나뉜 숫자 3-4-4자리 전화번호 꼴인지 확인하는 | 전화번호 {s:을} 받아 010-1234-5678 같은 형식이 맞는지 알려 주는", "하이픈으로 나뉜 숫자 3-4-4자리 전화번호 꼴인지 여부 | 010-1234-5678 같은 형식이 맞는지", "bool")
add("format_phone", "format_phone add_hyphens pretty_phone", "s:text", 'return $s[:3] + "-" + $s[3:7] + "-" + $s[7:]', lambda s: "-".join((s[0:3], s[3:7], s[7:11])),
    says("01012345678", "01000000000", "01198765432", "01655554444", new=lambda r: phone(r).replace("-", "")), TEXT,
    "숫자 열한 자리 {s}에 하이픈을 넣은 전화번호 | {s:을} 010-1234-5678 꼴로 바꾼 문자열", "숫자만 있는 번호 {s}에 하이픈을 넣는 | 11자리 번호 {s:을} 받아 3-4-4로 끊어 하이픈을 넣는", "하이픈을 넣은 전화번호(11자리를 3-4-4로) | 11자리 숫자를 010-1234-5678 꼴로 바꾼 문자열", "text")
add("hide_phone", "hide_phone mask_phone safe_phone", "s:text", 'parts = $s.split("-")\nparts[1] = "****"\nreturn "-".join(parts)', lambda s: s[: s.index("-")] + "-****" + s[s.rindex("-") :],
    says("010-1234-5678", "010-0000-1111", "011-9876-5432", "02-1234-5678", new=phone), TEXT,
    "전화번호 {s}의 가운데 자리를 ****로 가린 문자열 | 가운데를 별표 네 개로 바꾼 {s}", "전화번호 {s}의 가운데 번호를 ****로 가리는 | {s:을} 받아 하이픈 사이의 가운데 숫자를 별표 네 개로 바꾸는", "가운데 자리를 ****로 가린 전화번호 | 가운데를 별표 네 개로 바꾼 번호", "text")
add("hide_name", "hide_name mask_name name_hidden", "s:name", 'if len($s) < 3:\n    return $s[0] + "*"\nreturn $s[0] + "*" * (len($s) - 2) + $s[-1]',
    lambda s: "".join(c if i == 0 or (i == len(s) - 1 and i > 1) else "*" for i, c in enumerate(s)), says("김철", "남궁민수", "이순신", "Tommy", new=lambda r: r.choice("김이박최정") + r.choice(FIRST_NAMES)), TEXT,
    "이름 {s}의 가운데를 별표로 가린 문자열(두 글자면 뒤 글자를 가림) | 첫 글자와 끝 글자만 남기고 *로 가린 {s}(두 글자 이름은 첫 글자만 남김)", "이름 {s}의 가운데를 *로 가리고, 두 글자면 끝 글자를 가리는 | {s:을} 받아 첫 글자와 끝 글자 사이를 가리고 두 글자 이름은 첫 글자만 보여 주는", "가운데를 별표로 가린 이름(두 글자면 뒤 글자를 가림) | 첫 글자와 끝 글자만 보이는 이름(두 글자면 첫 글자만)", "text")
add("hide_email", "hide_email mask_email safe_mail", "s:email", 'user, domain = $s.split("@")\nreturn user[0] + "***@" + domain', lambda s: s[:1] + "***" + s[s.index("@") :],
    says("a@b.kr", "minsu@naver.com", "x1y2@mail.co.kr", "hong.gildong@gmail.com", new=lambda r: r.choice(EN_WORDS) + "@example.com"), TEXT,
    "메일 주소 {s}의 아이디를 첫 글자만 남기고 ***로 가린 문자열 | 아이디 첫 글자 뒤를 별표 세 개로 바꾼 {s}", "메일 주소 {s}의 아이디에서 첫 글자만 남기고 나머지를 ***로 바꾸는 | {s:을} 받아 @ 앞을 첫 글자와 별표 세 개로 바꾸는", "아이디를 첫 글자만 남기고 ***로 가린 메일 주소 | 아이디 첫 글자 뒤를 별표 세 개로 바꾼 주소", "text")
add("hide_card", "hide_card mask_card show_last_four", "s:text", 'return "*" * (len($s) - 4) + $s[-4:]', lambda s: "".join("*" if i < len(s) - 4 else c for i, c in enumerate(s)),
    says("1234", "9999888877776666", "12345", "5555444433332222", new=lambda r: "".join(str(r.randint(0, 9)) for _ in range(16))), TEXT,
    "카드 번호 {s}에서 끝 네 자리만 보이고 나머지는 *로 가린 문자열 | 끝 네 자리를 뺀 나머지가 별표인 {s}", "카드 번호 {s}의 끝 네 자리만 남기고 *로 가리는 | {s:을} 받아 마지막 네 글자 앞을 모두 별표로 바꾸는", "끝 네 자리만 보이고 나머지는 *로 가린 카드 번호 | 마지막 네 글자만 남기고 별표로 바꾼 번호", "text")
add("caesar", "caesar shift_letters caesar_code", "s:word", 'result = ""\nfor c in $s:\n    result += chr((ord(c) - ord("a") + $k) % 26 + ord("a"))\nreturn result',
    lambda p, s: s.translate({ord(c): "abcdefghijklmnopqrstuvwxyz"[(i + p["k"]) % 26] for i, c in enumerate("abcdefghijklmnopqrstuvwxyz")}), says("", "xyz", "abc", "zebra", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "영어 소문자 {s:을} 알파벳에서 {k}칸씩 민 암호문 | {s:을} {k}칸 시저 암호로 바꾼 문자열", "영어 소문자로 된 {s:을} 시저 암호로 {k}칸 미는 | {s}의 글자를 알파벳 순서로 {k}칸씩 밀고 z 다음은 a로 돌아가는", "영어 소문자를 {k}칸씩 민 시저 암호문 | 알파벳에서 {k}칸씩 민 문자열(z 다음은 a)", "text", params=number(1, 20))
add("run_length", "run_length squeeze_code pack_runs", "s:word", 'result = ""\nsize = 0\nfor i, c in enumerate($s):\n    size += 1\n    if $s[i:i + 2] != c + c:\n        result += c + str(size)\n        size = 0\nreturn result',
    lambda s: "".join(c + str(n) for c, n in _runs(s)), says("aaabb", "", "a", "abc", "가가나", new=lambda r: "x" * r.randint(2, 9) + "yz" * r.randint(1, 3)), TEXT,
    "{s:을} 글자와 이어진 개수로 줄인 문자열(aaabb는 a3b2) | 연속한 같은 글자를 개수로 압축한 {s}(예: aaabb → a3b2)", "{s:을} aaabb → a3b2처럼 줄여 쓰는 | 문자열 {s}에서 이어진 같은 글자를 글자와 개수로 압축하는", "글자와 이어진 개수로 줄인 문자열(aaabb는 a3b2) | 연속한 같은 글자를 압축한 결과(예: a3b2)", "text")
add("expand_runs", "expand_runs unpack_runs unzip_text", "s:text", 'result = ""\nfor i in range(0, len($s), 2):\n    result += $s[i] * int($s[i + 1])\nreturn result',
    lambda s: "".join(c * int(n) for c, n in zip(s[::2], s[1::2], strict=True)), says("a3b2", "", "x1", "가2나4", "z9", new=lambda r: f"q{r.randint(1, 9)}w{r.randint(1, 9)}"), TEXT,
    "a3b2 꼴의 {s:을} aaabb처럼 푼 문자열 | 글자와 한 자리 개수가 번갈아 나오는 {s:을} 풀어 쓴 결과", "압축된 {s:을} a3b2 → aaabb처럼 푸는 | 글자와 한 자리 숫자가 번갈아 나오는 {s:을} 원래대로 펼치는", "a3b2 꼴을 aaabb처럼 푼 문자열 | 글자와 한 자리 개수를 풀어 쓴 결과", "text")
add("numeronym", "numeronym short_form number_word", "s:word", 'if len($s) < 4:\n    return $s\nreturn $s[0] + str(len($s) - 2) + $s[-1]', lambda s: s if len(s) <= 3 else f"{s[:1]}{len(s[1:-1])}{s[-1:]}",
    says("internationalization", "kubernetes", "abc", "book", "", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "{s:을} 첫 글자, 사이 글자 수, 끝 글자로 줄인 약어(세 글자 이하면 그대로) | i18n처럼 가운데를 글자 수로 바꾼 {s}(세 글자까지는 그대로)", "긴 단어 {s:을} i18n처럼 줄이고 세 글자 이하면 그대로 두는 | {s}의 가운데 글자들을 그 개수로 바꾸고 세 글자까지는 그대로 돌려주는", "가운데를 글자 수로 바꾼 약어(세 글자 이하면 그대로) | i18n처럼 줄인 단어(세 글자까지는 그대로)", "text")
add("stem_name", "stem_name without_extension bare_name", "s:path", 'return $s.rsplit(".", 1)[0]', lambda s: s[: s.rindex(".")] if "." in s else s,
    says("photo.png", "a.tar.gz", "readme", "보고서.docx", "my.file.txt", new=lambda r: r.choice(EN_WORDS) + ".py"), TEXT,
    "파일 이름 {s}에서 확장자를 뗀 이름 | 마지막 점과 그 뒤를 뺀 {s}(점이 없으면 그대로)", "파일 이름 {s}에서 확장자를 떼는 | {s:을} 받아 마지막 점 앞까지만, 점이 없으면 그대로 돌려주는", "확장자를 뗀 파일 이름 | 마지막 점과 그 뒤를 뺀 이름(점이 없으면 그대로)", "text")
add("path_file", "path_file file_part file_of_path", "s:path", 'return $s.split("/")[-1]', lambda s: s[s.rfind("/") + 1 :],
    says("/home/user/a.txt", "a.txt", "docs/", "사진/여름/바다.jpg", "/x", new=lambda r: "/".join(words(r, 3)) + ".md"), TEXT,
    "경로 {s}의 맨 끝 파일 이름 | {s}에서 마지막 / 뒤에 오는 부분", "경로 {s}에서 파일 이름만 꺼내는 | {s:을} 받아 마지막 슬래시 뒤를 돌려주는", "경로의 맨 끝 파일 이름 | 마지막 / 뒤에 오는 부분", "text")
add("path_folder", "path_folder folder_part parent_path", "s:path", 'return "/".join($s.split("/")[:-1])', lambda s: s.rpartition("/")[0],
    says("home/user/a.txt", "a.txt", "docs/x", "사진/여름/바다.jpg", "a/b/c/d", new=lambda r: "/".join(words(r, 3))), TEXT,
    "경로 {s}에서 파일 이름을 뺀 폴더 경로 | {s}의 마지막 / 앞부분(없으면 빈 문자열)", "경로 {s}에서 폴더 부분만 꺼내는 | {s:을} 받아 마지막 슬래시 앞까지를, 슬래시가 없으면 빈 문자열을 돌려주는", "파일 이름을 뺀 폴더 경로 | 경로의 마지막 / 앞부분(없으면 빈 문자열)", "text")
add("new_extension", "new_extension change_extension swap_extension", "s:path", 'return $s[:$s.rindex(".")] + ".$m"', lambda p, s: s.rpartition(".")[0] + "." + p["m"],
    says("photo.png", "a.tar.gz", "메모.hwp", "x.y", "data.v2.csv", new=lambda r: r.choice(EN_WORDS) + ".bmp"), TEXT,
    "파일 이름 {s}의 확장자를 {m:로} 바꾼 이름 | 마지막 점 뒤가 {m}인 {s}", "파일 {s}의 확장자를 {m:로} 바꾸는 | {s:을} 받아 마지막 점 뒤를 {m:로} 갈아 끼우는", "확장자를 {m:로} 바꾼 파일 이름 | 마지막 점 뒤를 {m:로} 바꾼 이름", "text",
    params=lambda r, h: {"m": pick(r, h, ("txt", "pdf", "json", "md", "html", "jpg", "csv", "log", "zip"))})
add("is_image", "is_image image_file looks_like_image", "s:path", 'return $s.lower().endswith((".png", ".jpg", ".gif"))', lambda s: s.lower()[-4:] in (".png", ".jpg", ".gif"),
    says("a.png", "B.JPG", "notes.txt", "", "png", "움짤.gif", "x.png.zip"), TEXT_BOOL,
    "파일 {s:이} 그림(png, jpg, gif)인지 여부(대소문자 구분 없이) | {s}의 확장자가 png, jpg, gif 중 하나인지(대소문자 무시)", "파일 이름 {s:이} 이미지(png, jpg, gif)인지 대소문자 구분 없이 확인하는 | {s:을} 받아 대소문자와 상관없이 png, jpg, gif 파일인지 알려 주는", "이미지 파일(png, jpg, gif)인지 여부(대소문자 무시) | 확장자가 png, jpg, gif 중 하나인지(대소문자 구분 없이)", "bool")
add("url_host", "url_host host_of site_name", "s:text", 'rest = $s.split("://")[-1]\nreturn rest.split("/")[0]', lambda s: (s.partition("://")[2] or s).partition("/")[0],
    says("https://a.com/b/c", "http://naver.com", "daum.net/x", "localhost", "https://my.blog.kr/", new=lambda r: f"https://{r.choice(EN_WORDS)}.org/{r.choice(EN_WORDS)}"), TEXT,
    "주소 {s}에서 사이트 이름(호스트)만 뽑은 문자열 | https://와 경로를 뺀 {s}", "URL {s}에서 호스트만 꺼내는 | 인터넷 주소 {s:을} 받아 ://와 그 앞, 첫 / 뒤를 떼는", "URL의 호스트 | 인터넷 주소에서 https://와 경로를 뺀 부분", "text")
add("url_query", "url_query query_part after_question", "s:text", 'if "?" not in $s:\n    return ""\nreturn $s.split("?")[1]', lambda s: s.partition("?")[2],
    says("a.com?x=1", "a.com", "a.com?", "http://k.kr/s?q=사과&p=2", "?z", new=lambda r: f"b.kr/find?q={r.choice(EN_WORDS)}"), TEXT,
    "주소 {s}에서 물음표 뒤의 문자열(없으면 빈 문자열) | {s}의 쿼리 부분, 물음표가 없으면 ''", "URL {s}에서 ? 뒤의 쿼리를 꺼내고, 없으면 빈 문자열을 돌려주는 | 주소 {s:을} 받아 물음표 뒤만 남기고 없으면 ''를 주는", "주소에서 물음표 뒤의 문자열(없으면 빈 문자열) | URL의 쿼리 부분(없으면 '')", "text")
add("email_ok", "email_ok valid_email is_email", "s:email", 'if $s.count("@") != 1:\n    return False\nuser, domain = $s.split("@")\nreturn user != "" and "." in domain', lambda s: len(s.split("@")) == 2 and s[0] != "@" and "." in s.split("@")[1],
    says("a@b.kr", "abc", "@b.kr", "a@b@c.kr", "a@localhost", "min.su@naver.com"), TEXT_BOOL,
    "{s}에 @가 하나이고 앞이 비지 않았으며 뒤에 점이 있는지 여부 | {s:이} 아이디@도메인 꼴(@ 하나, 도메인에 점)인지", "{s}에 @가 꼭 하나 있고 앞은 비지 않고 뒤에 점이 있는지 확인하는 | 이메일 {s:을} 받아 아이디@도메인 꼴(@ 하나, 도메인에 점)이 맞는지 알려 주는", "메일 주소 꼴(@ 하나, 앞은 비지 않고 뒤에 점)인지 여부 | 이메일 형식(아이디@도메인, 도메인에 점)이 맞는지", "bool")
add("same_domain", "same_domain same_mail_site domain_match", "a:email b:email", 'return $a.split("@")[1] == $b.split("@")[1]', lambda a, b: a[a.index("@") :] == b[b.index("@") :],
    given(("a@x.kr", "b@x.kr"), ("a@x.kr", "a@y.kr"), ("k@naver.com", "z@naver.com"), ("k@naver.com", "k@naver.co"), ("u@m.org", "u@m.org")), "str; str -> bool",
    "두 메일 {a:과} {b}의 도메인이 같은지 여부 | {a:과} {b}의 @ 뒤가 서로 같은지", "두 메일 주소 {a}, {b}의 도메인이 같은지 확인하는 | {a:과} {b:을} 받아 @ 뒤가 같은지 알려 주는", "두 메일 주소의 도메인이 같은지 여부 | 두 주소의 @ 뒤가 같은지", "bool")
add("all_hangul", "all_hangul only_korean is_hangul", "s:word", 'return all("가" <= c <= "힣" for c in $s)', lambda s: not [c for c in s if ord(c) < 0xAC00 or ord(c) > 0xD7A3],
    says("나무", "tree", "가a", "ㅋㅋ", "한글 공부", "힣", new=lambda r: r.choice(KO_WORDS)), TEXT_BOOL,
    "{s:이} 모두 한글 글자(가~힣)인지 여부 | {s}에 가~힣 말고 다른 글자가 없는지", "{s:이} 한글로만 되어 있는지 확인하는 | 문자열 {s:을} 받아 글자가 모두 가~힣인지 알려 주는", "모두 한글 글자(가~힣)인지 여부 | 한글로만 되어 있는지", "bool")
add("count_hangul", "count_hangul hangul_count korean_letters", "s:text", 'count = 0\nfor c in $s:\n    if "가" <= c <= "힣":\n        count += 1\nreturn count', lambda s: len([c for c in s if 0xAC00 <= ord(c) <= 0xD7A3]), says("나무 tree", "abc", "", "가", "1월 2일", new=phrase), TEXT_INT,
    "{s}에 든 한글 글자 수(가~힣) | {s}에서 한글이 몇 글자인지", "{s}에 든 한글(가~힣) 글자를 세는 | 문자열 {s:을} 받아 한글이 몇 자인지 돌려주는", "한글 글자 수(가~힣) | 한글이 몇 글자인지")
add("has_batchim", "has_batchim ends_closed final_consonant", "s:word", 'return (ord($s[-1]) - ord("가")) % 28 > 0', lambda s: (ord(s[-1]) - 44032) % 28 != 0,
    says("나무", "책", "물", "가", "힣", new=lambda r: r.choice(KO_WORDS)), TEXT_BOOL,
    "한글 낱말 {s}의 마지막 글자에 받침이 있는지 여부 | {s:이} 받침으로 끝나는지", "한글 단어 {s}의 끝 글자에 받침이 있는지 확인하는 | {s:을} 받아 마지막 글자의 받침 유무를 알려 주는", "한글 낱말의 마지막 글자에 받침이 있는지 여부 | 받침으로 끝나는지", "bool")
add("object_particle", "object_particle add_particle with_particle", "s:word", 'if (ord($s[-1]) - ord("가")) % 28 == 0:\n    return $s + "를"\nreturn $s + "을"', lambda s: s + "를을"[(ord(s[-1]) - 44032) % 28 > 0],
    says("나무", "책", "물", "가", "도서관", new=lambda r: r.choice(KO_WORDS)), TEXT,
    "한글 낱말 {s}에 받침에 따라 을이나 를을 붙인 문자열 | 조사 을/를을 알맞게 붙인 {s}", "한글 단어 {s}에 을/를을 받침에 맞게 붙이는 | {s:을} 받아 받침이 있으면 을, 없으면 를을 붙여 주는", "한글 낱말에 조사 을/를을 알맞게 붙인 문자열 | 받침이 있으면 을, 없으면 를을 붙인 낱말", "text")
add("chosung", "chosung first_consonants initial_sounds", "s:word", 'letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"\nreturn "".join(letters[(ord(c) - ord("가")) // 588] for c in $s)',
    lambda s: "".join("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[(ord(c) - 0xAC00) // (21 * 28)] for c in s), says("나무", "한글", "", "떡볶이", "까치", new=lambda r: r.choice(KO_WORDS)), TEXT,
    "한글 낱말 {s}의 초성만 이은 문자열 | 초성 퀴즈처럼 글자마다 첫 자음만 남긴 {s}", "한글 단어 {s}에서 초성만 뽑는 | {s:을} 받아 '나무'를 'ㄴㅁ'으로 쓰듯 초성으로 바꾸는", "한글 낱말의 초성만 이은 문자열 | 한글 단어의 글자마다 첫 자음만 남긴 결과", "text")
add("given_name", "given_name without_surname drop_surname", "s:name", "return $s[1:]", lambda s: "".join(c for i, c in enumerate(s) if i > 0), says("김철", "이순신", "박", "최수아", new=lambda r: r.choice("김이박최정") + r.choice(FIRST_NAMES)), TEXT,
    "성명 {s}에서 한 글자 성을 뺀 이름 | {s}에서 첫 글자인 성을 떼고 남은 이름", "성명 {s}에서 한 글자 성을 떼는 | {s:을} 받아 첫 글자인 성을 뺀 이름만 돌려주는", "한 글자 성을 뺀 이름 | 성명에서 첫 글자인 성을 떼고 남은 이름", "text")
add("to_camel", "to_camel snake_to_camel camel_name", "s:word", 'parts = $s.split("_")\nreturn parts[0] + "".join(x.capitalize() for x in parts[1:])', lambda s: "".join(w if not i else w[:1].upper() + w[1:] for i, w in enumerate(s.split("_"))),
    says("user_name", "total", "get_all_items", "a_b", "", new=lambda r: "_".join(words(r, 3))), TEXT,
    "밑줄로 이은 소문자 이름 {s:을} 카멜 표기로 바꾼 문자열 | user_name을 userName으로 쓰듯 바꾼 {s}", "user_name → userName처럼 {s:을} 카멜 표기로 바꾸는 | 스네이크 표기 {s:을} 받아 밑줄을 없애고 다음 글자를 대문자로 쓰는", "스네이크 표기를 카멜 표기로 바꾼 이름 | user_name을 userName처럼 바꾼 문자열", "text")
add("to_snake", "to_snake camel_to_snake snake_name", "s:word", 'result = ""\nfor c in $s:\n    if c.isupper():\n        result += "_"\n    result += c.lower()\nreturn result', lambda s: "".join("_" + c.lower() if c.isupper() else c for c in s),
    says("userName", "total", "getAllItems", "aB", "", new=lambda r: r.choice(EN_WORDS) + r.choice(EN_WORDS).capitalize()), TEXT,
    "카멜 표기 {s:을} 밑줄 표기로 바꾼 문자열 | userName을 user_name으로 쓰듯 바꾼 {s}", "userName → user_name처럼 {s:을} 스네이크 표기로 바꾸는 | {s:을} 받아 대문자 앞에 밑줄을 넣고 소문자로 바꾸는", "카멜 표기를 스네이크 표기로 바꾼 이름 | userName을 user_name처럼 바꾼 문자열", "text")
add("slug", "slug make_slug url_name", "s:text", 'return "-".join($s.lower().split())', lambda s: "-".join(w.lower() for w in s.split()), says("Hello World", "  My  First Post ", "", "여름 휴가 Tips", "one", new=phrase), TEXT,
    "제목 {s:을} 소문자로 바꾸고 낱말 사이를 하이픈으로 이은 문자열 | 주소에 쓰도록 소문자 낱말을 하이픈 하나로 이은 {s}", "제목 {s:을} my-first-post처럼 소문자와 하이픈으로 바꾸는 | {s:을} 받아 소문자로 만들고 낱말 사이마다 - 하나를 넣는", "소문자로 바꾸고 낱말 사이를 하이픈으로 이은 문자열 | my-first-post 꼴로 바꾼 제목", "text")
add("title_words", "title_words capital_each big_first", "s:text", 'return " ".join(x.capitalize() for x in $s.split())', lambda s: " ".join(w[:1].upper() + w[1:].lower() for w in s.split()), says("hello world", "A b C", "", "the OLD man", "x", new=lambda r: " ".join(words(r, 3))), TEXT,
    "{s}의 낱말마다 첫 글자는 대문자, 나머지는 소문자로 바꾼 문장 | 단어마다 첫 글자만 대문자로 한 {s}", "{s}의 낱말마다 첫 글자를 대문자로, 나머지는 소문자로 바꾸는 | 영어 제목 {s:을} 받아 각 단어의 첫 글자만 대문자로 만드는", "낱말마다 첫 글자만 대문자로 바꾼 문장 | 각 단어의 첫 글자는 대문자, 나머지는 소문자인 문장", "text")
add("tidy_spaces", "tidy_spaces squeeze_spaces single_spaces", "s:text", 'return " ".join($s.split())', lambda s: " ".join(w for w in s.split(" ") if w), says("a  b", "  hi ", "", "가   나 다", "ok", new=lambda r: "  ".join(words(r, 3))), TEXT,
    "{s}에서 이어진 공백을 한 칸으로 줄이고 양 끝 공백을 뺀 문자열 | 낱말 사이를 모두 한 칸으로 맞추고 양 끝 공백을 없앤 {s}", "{s}의 여러 칸 공백을 한 칸으로 줄이고 양 끝을 다듬는 | 문장 {s:을} 받아 띄어쓰기를 한 칸씩으로 정리하고 양 끝 공백을 빼는", "이어진 공백을 한 칸으로 줄이고 양 끝 공백을 뺀 문자열 | 띄어쓰기를 한 칸씩으로 정리하고 양 끝을 다듬은 문장", "text")
add("drop_repeats", "drop_repeats collapse_runs squeeze_letters", "s:word", 'result = ""\nfor c in $s:\n    if not result.endswith(c):\n        result += c\nreturn result', lambda s: "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c), says("aaabb", "", "abc", "ㅋㅋㅋㅎㅎ", "aabaa", new=lambda r: r.choice(EN_WORDS) + "!!!"), TEXT,
    "{s}에서 바로 이어진 같은 글자를 하나로 줄인 문자열 | 연달아 나온 글자를 한 번만 남긴 {s}", "{s}에서 잇달아 나온 같은 글자를 하나만 남기는 | 문자열 {s:을} 받아 연속한 중복 글자를 없애는", "바로 이어진 같은 글자를 하나로 줄인 문자열 | 연속한 중복 글자를 없앤 결과", "text")
add("longest_letter_run", "longest_run run_size most_in_a_row", "s:word", 'best = size = 0\nbefore = ""\nfor c in $s:\n    size = size + 1 if c == before else 1\n    best = max(best, size)\n    before = c\nreturn best', lambda s: max((n for _, n in _runs(s)), default=0),
    says("aaabb", "", "abc", "ㅋㅋㅋㅎㅎㅎㅎ", "aabaa", new=lambda r: "o" * r.randint(2, 9) + r.choice(EN_WORDS)), TEXT_INT,
    "{s}에서 같은 글자가 가장 길게 이어진 길이 | {s}에 한 글자가 최대 몇 번 연속으로 나오는지", "{s}에서 같은 글자가 가장 길게 이어진 길이를 구하는 | 문자열 {s:을} 받아 한 글자의 최대 연속 횟수를 돌려주는", "같은 글자가 가장 길게 이어진 길이 | 한 글자의 최대 연속 횟수")
add("line_count", "line_count count_lines how_many_lines", "s:text", "return len($s.splitlines())", lambda s: s.count("\n") + 1 if s else 0, says("a\nb\nc", "", "한 줄", "하나\n둘", "x\n\ny", new=lambda r: "\n".join(words(r, 4))), TEXT_INT,
    "여러 줄 글 {s}의 줄 수 | {s:이} 몇 줄인지", "여러 줄 문자열 {s}의 줄을 세는 | {s:을} 받아 몇 줄인지 돌려주는", "글의 줄 수 | 여러 줄 문자열이 몇 줄인지")
add("full_lines", "full_lines nonblank_lines skip_blank_lines", "s:text", "return [x for x in $s.splitlines() if x.strip()]", lambda s: list(filter(str.strip, s.split("\n"))), says("a\n\nb", "", "한 줄", " \n둘\n  ", "x\ny\n", new=lambda r: "\n\n".join(words(r, 3))), "str -> list[str]",
    "글 {s}에서 빈 줄(공백뿐인 줄도)을 뺀 줄 리스트 | 내용이 있는 {s}의 줄들", "여러 줄 글 {s:을} 줄로 나누고 비었거나 공백뿐인 줄은 빼는 | {s:을} 받아 공백뿐인 줄을 버리고 나머지 줄을 리스트로 돌려주는", "비었거나 공백뿐인 줄을 뺀 줄 리스트 | 내용이 있는 줄만 담은 리스트", "list")
add("in_brackets", "in_brackets between_brackets bracket_text", "s:text", 'start = $s.index("(")\nend = $s.index(")")\nreturn $s[start + 1:end]', lambda s: s.partition("(")[2].partition(")")[0], says("a(b)c", "()", "사과(3개)", "f(x, y)", "(all)", new=lambda r: f"{r.choice(KO_WORDS)}({r.choice(EN_WORDS)})"), TEXT,
    "{s}에서 소괄호 안에 든 글 | {s}의 첫 (와 첫 ) 사이 문자열", "{s}에서 괄호 안의 글을 꺼내는 | 문자열 {s:을} 받아 첫 (와 첫 ) 사이만 돌려주는", "소괄호 안에 든 글 | 첫 (와 첫 ) 사이의 문자열", "text")
add("balanced", "balanced brackets_ok closed_well", "s:text", 'depth = 0\nfor c in $s:\n    depth += (c == "(") - (c == ")")\n    if depth < 0:\n        return False\nreturn depth == 0',
    lambda s: _balanced(s), says("(a)(b)", "((", "", ")(", "((x)y)", "())", "f(g(1)"), TEXT_BOOL,
    "{s}의 소괄호 짝이 맞는지 여부 | {s}에서 괄호가 바르게 열리고 닫히는지", "{s}의 괄호 ( )가 짝이 맞는지 검사하는 | 수식 {s:을} 받아 소괄호가 제대로 닫혔는지 알려 주는", "소괄호 짝이 맞는지 여부 | 괄호가 바르게 열리고 닫히는지", "bool")
add("brackets_match", "brackets_match all_closed pairs_ok", "s:text", 'pairs = {")": "(", "]": "[", "}": "{"}\nstack = []\nfor c in $s:\n    if c not in pairs:\n        stack.append(c)\n    elif not stack or stack.pop() != pairs[c]:\n        return False\nreturn stack == []',
    lambda s: _peeled(s) == "", says("([])", "([)]", "", "((", "}", "[]{}()", "{[()()]}"), TEXT_BOOL,
    "괄호만 있는 {s}에서 (), [], 중괄호의 짝이 모두 맞는지 여부 | 세 가지 괄호로 된 {s:이} 바르게 닫히는지", "괄호 문자열 {s}의 세 가지 괄호 짝이 맞는지 스택으로 검사하는 | 괄호로만 된 {s:을} 받아 소괄호, 대괄호, 중괄호가 바르게 닫혔는지 알려 주는", "세 가지 괄호의 짝이 모두 맞는지 여부 | 소괄호, 대괄호, 중괄호로 된 문자열이 바르게 닫히는지", "bool")
add("sum_csv", "sum_csv total_of_line add_up_text", "s:text", 'return sum(int(x) for x in $s.split("$m"))', lambda p, s: sum(map(int, s.split(p["m"]))),
    lambda r, p: [(p["m"].join(str(x) for x in ints(r, 4, 1, 50)),), ("7",), ("0" + p["m"] + "5",), (p["m"].join("123"),), (p["m"].join(("-4", "4")),)], TEXT_INT,
    "'{m}'{_:로} 이어진 수들 {s}의 합 | {s:을} '{m}'{_:로} 나눠 모두 더한 값", "'{m}'{_:로} 구분된 수 {s:을} 모두 더하는 | 문자열 {s:을} '{m}'{_:로} 쪼개 정수의 합을 구하는", "'{m}'{_:로} 이어진 수들의 합 | 문자열을 '{m}'{_:로} 나눠 더한 정수 합",
    params=lambda r, h: {"m": pick(r, h, (",", ";", "/", "|", ":", "+"))})
add("read_person", "read_person parse_person person_of_line", "s:text", 'name, age = $s.split(",")\nreturn {"name": name, "age": int(age)}', lambda s: {"name": s[: s.index(",")], "age": int(s[s.index(",") + 1 :])},
    says("민준,12", "Kim,40", "서연,0", "a,7", new=lambda r: f"{r.choice(FIRST_NAMES)},{r.randint(5, 80)}"), "str -> dict",
    "'이름,나이' 꼴 {s:을} 읽어 만든 사전(키는 name과 age, 나이는 정수) | {s:을} name과 age로 나눠 담은 사전, age는 정수", "'민준,12' 같은 {s:을} name과 age(정수) 키의 사전으로 바꾸는 | CSV 한 줄 {s:을} 받아 name, age가 든 사전을 돌려주고 age는 정수로 두는", "'이름,나이' 꼴의 줄을 읽은 사전(키는 name, age이고 나이는 정수) | CSV 한 줄로 만든 사전(name은 글자, age는 정수)", "text")
add("read_settings", "read_settings parse_settings load_options", "s:text", 'result = {}\nfor line in $s.splitlines():\n    if "=" in line:\n        key, value = line.split("=", 1)\n        result[key.strip()] = value.strip()\nreturn result',
    lambda s: {w.partition("=")[0].strip(): w.partition("=")[2].strip() for w in s.split("\n") if w.count("=")}, says("a=1\nb=2", "", "# 설명\nsize = 10", "url=x=y", "없음", new=lambda r: f"{r.choice(EN_WORDS)}={r.randint(1, 99)}\n\nmode = on"), "str -> dict[str, str]",
    "'키=값'이 한 줄에 하나씩 든 {s:을} 읽은 사전(양쪽 공백은 빼고 =가 없는 줄은 건너뜀) | 설정 글 {s}에서 = 앞을 키, 뒤를 값으로 모은 사전(앞뒤 공백 제거, =가 없으면 무시)", "여러 줄의 키=값 {s:을} 공백을 다듬어 사전으로 읽고 =가 없는 줄은 건너뛰는 | 설정 글 {s:을} 줄마다 첫 =에서 나눠 사전에 담고 = 없는 줄은 무시하며 양쪽 공백을 없애는", "여러 줄의 '키=값'을 읽은 사전(공백은 다듬고 =가 없는 줄은 건너뜀) | 설정 글을 읽은 사전(앞뒤 공백 제거, =가 없는 줄은 무시)", "text")
add("csv_column", "csv_column column_of_lines pick_column", "xs:words", 'return [x.split(",")[$j] for x in $xs]', lambda p, xs: [list(x.split(","))[p["k"] - 1] for x in xs],
    lambda r, p: [([",".join(words(r, 6)) for _ in range(3)],), (["a,b,c,d,e,f"],), ([],), (["1,2,3,4,5,6", "7,8,9,10,11,12"],), ([",,,,,", "x,x,x,x,x,x"],)], WORDS,
    "쉼표로 나뉜 줄들 {xs}에서 {k}번째 칸만 모은 리스트 | CSV 줄 {xs}의 {k}번째 열(첫 칸이 1번째)", "CSV 줄 리스트 {xs}에서 {k}번째 칸만 뽑는 | {xs}의 줄마다 쉼표로 나눠 {k}번째 값을 모으는", "쉼표로 나뉜 줄마다 {k}번째 칸을 모은 리스트 | CSV 줄들의 {k}번째 열", "list", params=lambda r, h: (lambda k: {"k": k, "j": k - 1})(num(r, h, 2, 6)))
add("all_positions", "all_positions find_all where_letter", "s:word c:letter", "return [i for i, x in enumerate($s) if x == $c]", lambda s, c: list(filter(lambda j: s[j] == c, range(len(s)))),
    given(("banana", "a"), ("abc", "z"), ("", "a"), ("나비나비", "비"), ("aaa", "a"), new=lambda r: (r.choice(EN_WORDS), "e")), "str; str -> list[int]",
    "{s}에서 글자 {c:이} 나오는 모든 위치 | {s} 안 {c}의 인덱스 리스트", "{s}에서 글자 {c}의 위치를 모두 찾는 | 문자열 {s:과} 글자 {c:을} 받아 인덱스를 모두 모으는", "주어진 글자가 나오는 모든 위치 | 문자열에서 그 글자의 인덱스 리스트", "list")
add("first_single", "first_single first_unique letter_once", "s:word", 'for c in $s:\n    if $s.count(c) == 1:\n        return c\nreturn ""', lambda s: next((c for i, c in enumerate(s) if c not in s[:i] + s[i + 1 :]), ""), says("aabc", "", "aabb", "토마토", "swiss", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "{s}에서 한 번만 나오는 첫 글자(없으면 빈 문자열) | {s}의 글자 중 되풀이되지 않는 첫 글자, 없으면 ''", "{s}에서 딱 한 번 나오는 첫 글자를 찾고 없으면 빈 문자열을 돌려주는 | 문자열 {s:을} 받아 반복되지 않는 첫 글자를 주고 없으면 ''를 주는", "한 번만 나오는 첫 글자(없으면 빈 문자열) | 되풀이되지 않는 첫 글자(없으면 '')", "text")
add("top_letter", "top_letter most_common_letter frequent_letter", "s:word", "return max($s, key=$s.count)", lambda s: sorted(s, key=lambda c: (-s.count(c), s.index(c)))[0], says("banana", "z", "토마토", "abcb", "level", new=lambda r: r.choice(EN_WORDS) + "oooo"), TEXT,
    "{s}에서 가장 많이 나오는 글자(여럿이면 먼저 나온 글자) | {s}에 제일 자주 쓰인 글자, 같으면 앞의 것", "{s}에서 가장 자주 나오는 글자를 찾고 같으면 먼저 나온 것을 고르는 | 문자열 {s:을} 받아 최다 빈도 글자를 돌려주되 횟수가 같으면 앞의 글자를 주는", "가장 많이 나오는 글자(여럿이면 먼저 나온 글자) | 제일 자주 쓰인 글자(같으면 앞의 것)", "text")
add("replace_once", "replace_once change_first first_only", "s,a,b:swap", "return $s.replace($a, $b, 1)", lambda s, a, b: b.join(s.split(a, 1)),
    given(("banana", "a", "o"), ("abc", "z", "y"), ("", "a", "b"), ("비가 비처럼", "비", "눈"), ("aaa", "aa", ""), new=lambda r: (r.choice(EN_WORDS) + " e e", "e", "E")), "str; str; str -> str",
    "{s}에서 처음 나오는 {a}만 {b:로} 바꾼 문자열 | 맨 앞의 {a} 하나만 {b:로} 고친 {s}", "{s}에서 {a:을} 처음 한 번만 {b:로} 바꾸는 | 문자열 {s}의 첫 {a:을} {b:로} 바꾸고 나머지는 두는", "첫째 문자열에서 둘째 문자열을 처음 한 번만 셋째로 바꾼 결과 | 첫째 문자열에 나오는 둘째를 맨 앞의 하나만 셋째로 바꾼 문자열", "text")
add("put_in", "put_in insert_text insert_mark", "s:word", 'return $s[:$k] + "$m" + $s[$k:]', lambda p, s: "".join((s[: p["k"]], p["m"], s[p["k"] :])),
    lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS) * 3,), ("abcdefghijkl",), ("0123456789",), ("w" * p["k"],)], TEXT,
    "{s}의 앞 {k}글자 뒤에 '{m}'{_:을} 끼워 넣은 문자열 | 인덱스 {k} 자리에 '{m}'{_:이} 들어간 {s}", "{s}의 앞 {k}글자 다음에 '{m}'{_:을} 끼워 넣는 | 문자열 {s}의 인덱스 {k}에 '{m}'{_:을} 넣는", "앞 {k}글자 뒤에 '{m}'{_:을} 끼워 넣은 문자열 | 인덱스 {k} 자리에 '{m}'{_:을} 넣은 결과", "text",
    params=lambda r, h: {"k": num(r, h, 1, 8), "m": pick(r, h, ("-", ".", "*", "/", "_", ":", "!", "+"))})
add("cut_out", "cut_out remove_at without_index", "s:word", "return $s[:$k] + $s[$j:]", lambda p, s: "".join(c for i, c in enumerate(s) if i != p["k"]),
    lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS) * 3,), ("abcdefghijkl",), ("0123456789",), ("w" * p["k"],), ("",)], TEXT,
    "{s}에서 인덱스 {k}의 글자를 뺀 문자열 | 인덱스 {k} 자리 글자가 빠진 {s}", "{s}에서 인덱스 {k}의 글자 하나를 지우는 | 문자열 {s:을} 받아 인덱스 {k} 자리만 빼고 돌려주는", "인덱스 {k}의 글자를 뺀 문자열 | 인덱스 {k} 자리만 지운 결과", "text", params=place)
add("every_other", "every_other skip_letters even_indexes", "s:text", "return $s[::2]", lambda s: "".join(c for i, c in enumerate(s) if not i % 2), says("abcdef", "", "a", "가나다라마", "hello world", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "{s}의 첫 글자부터 한 글자씩 건너뛰며 이은 문자열 | 짝수 인덱스의 글자만 남긴 {s}", "{s:을} 첫 글자부터 한 글자씩 건너뛰며 뽑는 | 문자열 {s}에서 짝수 인덱스의 글자만 모으는", "첫 글자부터 한 글자씩 건너뛴 문자열 | 짝수 인덱스의 글자만 이은 결과", "text")
add("swap_end_letters", "swap_ends ends_swapped trade_ends", "s:word", "if len($s) < 2:\n    return $s\nreturn $s[-1] + $s[1:-1] + $s[0]", lambda s: s if len(s) < 2 else s[-1:] + "".join(list(s)[1:-1]) + s[:1], says("abcd", "", "a", "가나", "hello", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "{s}의 첫 글자와 마지막 글자를 맞바꾼 문자열 | 양 끝 글자의 자리를 바꾼 {s}", "{s}의 첫 글자와 끝 글자를 서로 바꾸는 | 문자열 {s:을} 받아 양 끝 글자를 맞바꾸는", "첫 글자와 마지막 글자를 맞바꾼 문자열 | 양 끝 글자의 자리를 바꾼 결과", "text")
add("common_prefix", "common_prefix same_start shared_start", "a,b:pair", 'result = ""\nfor x, y in zip($a, $b):\n    if x != y:\n        break\n    result += x\nreturn result', lambda a, b: a[: max(i for i in range(min(len(a), len(b)) + 1) if a[:i] == b[:i])], two_words, "str; str -> str",
    "두 문자열 {a:과} {b}의 앞에서부터 같은 부분 | {a:과} {b}의 공통 접두사", "두 문자열 {a}, {b}의 공통 접두사를 찾는 | {a:과} {b:을} 앞에서부터 견주어 같은 데까지 돌려주는", "두 문자열의 앞에서부터 같은 부분 | 두 문자열의 공통 접두사", "text")
add("diff_letters", "diff_letters mismatch_count hamming", "a,b:pair", "return sum(x != y for x, y in zip($a, $b))", lambda a, b: len([i for i in range(len(a)) if a[i] != b[i]]),
    given(("abc", "abd"), ("", ""), ("가나다", "다나가"), ("10101", "00111"), ("same", "same"), new=lambda r: ("".join(r.choices("ab", k=6)), "".join(r.choices("ab", k=6)))), "str; str -> int",
    "길이가 같은 {a:과} {b}에서 글자가 다른 자리의 수 | {a:과} {b}의 해밍 거리", "길이가 같은 두 문자열 {a}, {b}에서 서로 다른 자리를 세는 | {a:과} {b:을} 한 글자씩 견주어 다른 자리 수를 돌려주는", "길이가 같은 두 문자열에서 글자가 다른 자리의 수 | 두 문자열의 해밍 거리")
add("has_anycase", "has_anycase contains_anycase find_ignoring_case", "s,t:affix", "return $t.lower() in $s.lower()", lambda s, t: s.upper().find(t.upper()) >= 0,
    given(("Hello", "ELL"), ("abc", "z"), ("", "a"), ("나무 Tree", "tree"), ("x", ""), new=lambda r: (phrase(r), r.choice(EN_WORDS).upper())), "str; str -> bool",
    "대소문자를 따지지 않고 {s}에 {t:이} 들어 있는지 여부 | {s} 안에 {t:이} 있는지(대소문자 무시)", "대소문자를 무시하고 {s}에 {t:이} 들어 있는지 확인하는 | {s}에서 {t:을} 대소문자 구분 없이 찾아 있는지 알려 주는", "대소문자를 따지지 않고 첫째 문자열에 둘째가 들어 있는지 여부 | 둘째 문자열이 첫째 안에 있는지(대소문자 무시)", "bool")
add("is_rotation", "is_rotation rotated_text turned_word", "a,b:pair", "return len($a) == len($b) and $b in $a + $a", lambda a, b: a == b or any(a[i:] + a[:i] == b for i in range(len(a))),
    given(("abcd", "cdab"), ("abcd", "dcba"), ("", ""), ("가나다", "나다가"), ("aa", "aaa")), "str; str -> bool",
    "{b:이} {a:을} 돌려서 만든 문자열인지 여부 | {a}의 앞부분을 뒤로 옮기면 {b:이} 되는지", "{a}의 앞부분을 뒤로 옮겨 {b:을} 만들 수 있는지 확인하는 | {b:이} {a:을} 회전한 문자열인지 알려 주는", "둘째 문자열이 첫째를 돌려서 만든 것인지 여부 | 첫째의 앞부분을 뒤로 옮기면 둘째가 되는지", "bool")
add("safe_password", "safe_password strong_password password_ok", "s:text", "has_digit = any(c.isdigit() for c in $s)\nhas_letter = any(c.isalpha() for c in $s)\nreturn len($s) >= $k and has_digit and has_letter",
    lambda p, s: not (len(s) < p["k"] or not set(s) & set("0123456789") or not list(filter(str.isalpha, s))), lambda r, p: [("a1" * p["k"],), ("a" * p["k"],), ("1" * p["k"],), ("",), ("b" * (p["k"] - 1) + "7",), ("c" * (p["k"] - 2) + "7",)], TEXT_BOOL,
    "{s:이} {k}글자 이상이고 글자와 숫자가 모두 들어 있는지 여부 | 비밀번호 {s:이} 안전한지({k}자 이상, 글자와 숫자 포함)", "비밀번호 {s:이} {k}자 이상이며 글자와 숫자를 모두 담고 있는지 확인하는 | {s:을} 받아 길이가 {k} 이상이고 글자와 숫자가 다 있는지 알려 주는", "비밀번호가 {k}글자 이상이고 글자와 숫자가 모두 들어 있는지 여부 | {k}자 이상이며 글자와 숫자를 다 담은 비밀번호인지", "bool", params=number(4, 20))
add("has_digit", "has_digit any_digit number_inside", "s:text", "return any(c.isdigit() for c in $s)", lambda s: bool(set(s) & set("0123456789")), says("abc1", "abc", "", "7", "3월 나무", new=phrase), TEXT_BOOL,
    "{s}에 숫자가 하나라도 있는지 여부 | {s} 안에 숫자가 섞여 있는지", "{s}에 숫자가 들어 있는지 확인하는 | 문자열 {s:을} 받아 숫자가 하나라도 있는지 알려 주는", "숫자가 하나라도 있는지 여부 | 문자열에 숫자가 섞여 있는지", "bool")
add("is_binary", "is_binary only_bits zeros_and_ones", "s:text", 'return $s != "" and set($s) <= {"0", "1"}', lambda s: len(s) > 0 and s.count("0") + s.count("1") == len(s), says("0101", "012", "", "1", "abc", new=lambda r: "".join(r.choices("01", k=6))), TEXT_BOOL,
    "{s:이} 0과 1로만 된 문자열인지 여부(빈 문자열은 거짓) | {s:이} 이진수 꼴인지, 비었으면 False", "{s:이} 0과 1로만 되어 있는지 확인하고 비었으면 거짓을 돌려주는 | 문자열 {s:을} 받아 이진수 꼴인지 알려 주되 빈 문자열은 False로 답하는", "0과 1로만 된 문자열인지 여부(빈 문자열은 거짓) | 이진수 꼴인지(비었으면 False)", "bool")
add("numbers_in_text", "numbers_in_text pick_numbers find_numbers", "s:text", "return [int(x) for x in $s.split() if x.isdigit()]", lambda s: list(map(int, filter(str.isdigit, s.split()))), says("사과 3 개 배 12 개", "no", "", "7", "a1 22 b", new=lambda r: f"{r.choice(EN_WORDS)} {r.randint(1, 99)} {r.choice(KO_WORDS)} {r.randint(1, 99)}"), "str -> list[int]",
    "문장 {s}에서 숫자로만 된 낱말을 정수로 모은 리스트 | 띄어쓰기로 나눈 {s}의 수들", "문장 {s}에서 숫자 낱말만 골라 정수 리스트로 만드는 | {s:을} 띄어쓰기로 나눠 수만 정수로 모으는", "문장에서 숫자로만 된 낱말을 정수로 모은 리스트 | 띄어쓰기로 나눈 문장의 수들", "list")
add("read_comma_number", "read_comma_number parse_price plain_number", "s:text", 'return int($s.replace(",", ""))', lambda s: int("".join(c for c in s if c != ",")), says("1,234", "0", "12,345,678", "999", "1,000", new=lambda r: f"{r.randint(1000, 999999):,}"), TEXT_INT,
    "쉼표가 든 금액 {s:을} 정수로 바꾼 값 | 천 단위 쉼표를 뺀 {s}의 정수", "'1,234' 같은 {s}에서 쉼표를 빼고 정수로 바꾸는 | 금액 문자열 {s:을} 받아 쉼표 없는 정수로 돌려주는", "쉼표가 든 금액을 정수로 바꾼 값 | 천 단위 쉼표를 빼고 읽은 정수")
add("with_commas", "with_commas comma_number number_with_unit", "n:n", 'return format($n, ",") + "$m"', lambda p, n: f"{n:,}" + p["m"], lambda r, p: [(r.randint(1000, 9999999),), (0,), (999,), (1000,), (25000,)], "int -> str",
    "{n:을} 세 자리마다 쉼표로 끊고 뒤에 '{m}'{_:을} 붙인 문자열 | 천 단위 쉼표와 '{m}'{_:이} 붙은 {n}", "{n}에 천 단위 쉼표를 넣고 '{m}'{_:을} 붙이는 | 수 {n:을} 받아 세 자리마다 쉼표를 찍고 끝에 '{m}'{_:을} 쓰는", "세 자리마다 쉼표를 찍고 '{m}'{_:을} 붙인 문자열 | 천 단위 쉼표와 '{m}'{_:이} 붙은 수", "text",
    params=lambda r, h: {"m": pick(r, h, ("원", "달러", "명", "점", "개", "엔", "킬로미터"))})
add("korean_date", "korean_date date_in_korean write_date", "s:text", 'year, month, day = $s.split("-")\nreturn year + "년 " + str(int(month)) + "월 " + str(int(day)) + "일"', lambda s: f"{s[:4]}년 {int(s[5:7])}월 {int(s[8:])}일", says("2024-03-05", "1999-12-31", "2030-01-01", "2000-10-09", new=lambda r: f"20{r.randint(10, 40)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"), TEXT,
    "날짜 {s:을} '2024년 3월 5일' 꼴로 쓴 문자열 | 2024-03-05 꼴의 {s:을} 년, 월, 일로 적은 것(앞의 0은 뺌)", "2024-03-05 꼴의 {s:을} '2024년 3월 5일'처럼 바꾸는 | 날짜 {s:을} 받아 앞의 0을 빼고 우리말 날짜로 적는", "2024-03-05 꼴의 날짜를 '2024년 3월 5일'처럼 쓴 문자열 | 앞의 0을 빼고 년, 월, 일로 적은 날짜", "text")
add("is_clock", "is_clock valid_time time_ok", "s:text", 'parts = $s.split(":")\nif len(parts) != 2 or not all(x.isdigit() for x in parts):\n    return False\nreturn int(parts[0]) < 24 and int(parts[1]) < 60', lambda s: s.count(":") == 1 and s.replace(":", "0").isdigit() and "" not in s.split(":") and int(s.split(":")[0]) <= 23 and int(s.split(":")[1]) <= 59,
    says("09:30", "24:00", "12:60", "abc", "", "12", "0:5", ":30"), TEXT_BOOL,
    "{s:이} 0~23시, 0~59분의 '시:분' 꼴인지 여부 | {s:이} 있을 수 있는 시각(시는 0~23, 분은 0~59)인지", "{s:이} 바른 '시:분' 시각(0~23시, 0~59분)인지 확인하는 | 시각 {s:을} 받아 시가 0~23, 분이 0~59인지 알려 주는", "바른 '시:분' 꼴(0~23시, 0~59분)인지 여부 | 있을 수 있는 시각(시는 0~23, 분은 0~59)인지", "bool")
add("stretch", "stretch repeat_letters stretch_letters", "s:word", 'return "".join(c * $k for c in $s)', lambda p, s: "".join(s[i // p["k"]] for i in range(len(s) * p["k"])), says("abc", "", "가나", "z", new=lambda r: r.choice(EN_WORDS)), TEXT,
    "{s}의 글자마다 {k}번씩 되풀이한 문자열 | 글자 하나하나를 {k}번 겹쳐 쓴 {s}", "{s}의 글자를 하나씩 {k}번 겹쳐 쓰는 | 문자열 {s:을} 받아 각 글자를 {k}개씩 늘어놓는", "글자마다 {k}번씩 되풀이한 문자열 | 글자 하나하나를 {k}번 겹쳐 쓴 결과", "text", params=number(2, 7))
add("letter_score", "letter_score word_value alphabet_sum", "s:word", 'return sum(ord(c) - ord("a") + 1 for c in $s)', lambda s: sum("abcdefghijklmnopqrstuvwxyz".index(c) + 1 for c in s), says("abc", "", "z", "hello", "aa", new=lambda r: r.choice(EN_WORDS)), TEXT_INT,
    "영어 소문자 {s}의 글자 점수 합(a는 1, b는 2, z는 26) | {s}에서 각 글자의 알파벳 순번을 더한 값(a가 1)", "영어 소문자 {s}의 알파벳 순번(a=1, z=26)을 더하는 | {s:을} 받아 a는 1점, z는 26점으로 점수를 매겨 합하는", "영어 소문자 낱말의 글자 점수 합(a는 1, z는 26) | 알파벳 순번을 더한 값(a가 1)")
add("read_digits", "read_digits digits_in_korean say_digits", "s:text", 'names = "영일이삼사오육칠팔구"\nreturn "".join(names[int(c)] for c in $s)', lambda s: s.translate(str.maketrans("0123456789", "영일이삼사오육칠팔구")), says("12", "", "0", "9876543210", "119", new=lambda r: str(r.randint(100, 9999))), TEXT,
    "숫자 문자열 {s:을} 한 자리씩 한글로 읽은 문자열(0은 영) | {s}의 숫자를 영, 일, 이, 삼…으로 바꾼 결과", "숫자로 된 {s:을} 한 자리씩 '일이삼'처럼 한글로 바꾸되 0은 영으로 읽는 | 숫자 문자열 {s:을} 받아 0은 영, 1은 일처럼 한 자리씩 한글로 바꾸는", "숫자를 한 자리씩 한글로 읽은 문자열(0은 영) | 숫자를 영, 일, 이, 삼…으로 바꾼 결과", "text")
add("cut_prefix", "cut_prefix drop_start remove_prefix", "s,t:affix", "if $s.startswith($t):\n    return $s[len($t):]\nreturn $s", lambda s, t: s.removeprefix(t), given(("unhappy", "un"), ("abc", "z"), ("", "a"), ("제1장", "제"), ("aaa", "a"), ("ab", "ab")), "str; str -> str",
    "{s:이} {t:로} 시작하면 그 부분을 뗀 문자열(아니면 그대로) | 맨 앞의 {t:을} 뺀 {s}, 없으면 원래 것", "{s}의 맨 앞에 {t:이} 있으면 떼고 없으면 그대로 두는 | {s:이} {t:로} 시작할 때만 그 앞부분을 잘라 내는", "첫째 문자열이 둘째로 시작하면 그 부분을 뗀 결과(아니면 그대로) | 주어진 접두사를 뗀 문자열(없으면 그대로)", "text")
add("bare_words", "bare_words strip_marks without_punctuation", "s:text", 'return [x.strip(".,!?") for x in $s.split()]', lambda s: [x.rstrip(".,!?").lstrip(".,!?") for x in s.split()], says("Hello, world!", "", "정말? 네.", "no marks", "a.b c!!", new=lambda r: ", ".join(words(r, 3)) + "."), "str -> list[str]",
    "문장 {s:을} 낱말로 나누고 낱말 앞뒤의 . , ! ?를 뗀 리스트 | 앞뒤의 문장 부호(. , ! ?)를 떼어 낸 {s}의 낱말 리스트", "{s:을} 띄어쓰기로 나누고 낱말 양 끝의 . , ! ?를 떼는 | 문장 {s:을} 받아 낱말 앞뒤의 문장 부호(. , ! ?)를 뗀 리스트로 바꾸는", "낱말로 나누고 앞뒤의 . , ! ?를 뗀 리스트 | 앞뒤의 문장 부호(. , ! ?)를 떼어 낸 낱말 리스트", "list")
add("sentence_count", "end_marks count_end_marks sentence_marks", "s:text", 'return sum($s.count(x) for x in ".!?")', lambda s: len([c for c in s if c in ".!?"]), says("안녕. 잘 가!", "", "없음", "왜? 왜?", "...", new=lambda r: ". ".join(words(r, 3)) + "!"), TEXT_INT,
    "글 {s}에 든 마침표, 느낌표, 물음표의 수 | {s}에서 . ! ?가 모두 몇 번 나오는지", "글 {s}에서 . ! ?의 개수를 모두 세는 | {s:을} 받아 문장을 끝내는 부호(. ! ?)가 몇 개인지 돌려주는", "글에 든 마침표, 느낌표, 물음표의 수 | . ! ?가 모두 몇 번 나오는지")
add("top_word", "top_word most_used_word frequent_word", "s:text", "parts = $s.split()\nreturn max(parts, key=parts.count)", lambda s: sorted(s.split(), key=lambda w: -s.split().count(w))[0], says("a b a", "one", "비 눈 눈 비", "x y y", "the cat the dog", new=lambda r: " ".join(words(r, 4)) + " sun sun sun"), TEXT,
    "문장 {s}에 가장 많이 나온 낱말(같으면 먼저 나온 것) | {s}에서 제일 자주 쓰인 단어, 동률이면 앞의 것", "문장 {s}에서 가장 자주 나온 낱말을 찾되 같으면 먼저 나온 것을 고르는 | {s:을} 받아 최다 등장 단어를 돌려주고 동률이면 앞의 것을 주는", "문장에 가장 많이 나온 낱말(같으면 먼저 나온 것) | 제일 자주 쓰인 단어(동률이면 앞의 것)", "text")
add("word_table", "word_table count_each_word word_counts", "s:text", "counts = {}\nfor x in $s.lower().split():\n    counts[x] = counts.get(x, 0) + 1\nreturn counts", lambda s: {w: s.lower().split().count(w) for w in s.lower().split()}, says("a b A", "", "비 눈 비", "The the THE", "x", new=phrase), "str -> dict[str, int]",
    "문장 {s}의 낱말별 횟수를 담은 사전(소문자로 바꿔서 셈) | 대소문자를 무시하고 센 {s}의 단어 빈도 사전(키는 소문자)", "문장 {s}의 낱말을 소문자로 바꿔 몇 번씩 나오는지 사전에 담는 | {s:을} 받아 소문자 단어별 빈도를 세는", "낱말별 횟수를 담은 사전(소문자로 바꿔서 셈) | 소문자로 센 단어 빈도 사전", "text")
add("censor", "censor hide_word star_out", "s,t:affix", 'return $s.replace($t, "*" * len($t))', lambda s, t: ("*" * len(t)).join(s.split(t)), given(("bad dog bad", "bad"), ("abc", "z"), ("", "a"), ("바보야 바보", "바보"), ("x", "x"), new=lambda r: (phrase(r) + " secret", "secret")), "str; str -> str",
    "{s}에 든 {t:을} 같은 길이의 별표로 가린 문자열 | {s}에 나오는 금지어 {t:을} 글자 수만큼 *로 바꾼 글", "{s}에서 금지어 {t:을} 글자 수만큼 별표로 바꾸는 | 글 {s}에 나오는 {t:을} 모두 같은 길이의 *로 가리는", "첫째 문자열에 든 둘째를 같은 길이의 별표로 가린 결과 | 금지어를 글자 수만큼 *로 바꾼 글", "text")
add("quote_lines", "quote_lines reply_quote mark_lines", "s:text", 'result = []\nfor line in $s.splitlines():\n    result.append("$m " + line)\nreturn "\\n".join(result)', lambda p, s: p["m"] + " " + s.replace("\n", "\n" + p["m"] + " "), says("a\nb", "한 줄", "x\ny\nz", "네\n\n아니요", new=lambda r: "\n".join(words(r, 2))), TEXT,
    "글 {s}의 줄마다 앞에 '{m} '{_:을} 붙인 문자열 | 모든 줄이 '{m} '{_:로} 시작하는 {s}", "여러 줄 글 {s}의 줄 앞에 '{m} '{_:을} 붙이는 | {s:을} 받아 줄마다 '{m} '{_:로} 시작하게 하는", "줄마다 앞에 '{m} '{_:을} 붙인 글 | 모든 줄이 '{m} '{_:로} 시작하는 글", "text",
    params=lambda r, h: {"m": pick(r, h, (">", "-", "*", "#", "|", "+", "//"))})
add("receipt_line", "receipt_line menu_line price_line", "s:name n:price", 'return $s + "." * ($k - len($s)) + str($n) + "원"', lambda p, s, n: s.ljust(p["k"], ".") + f"{n}원", lambda r, p: [(r.choice(KO_WORDS), r.randint(1, 90) * 100), ("물", 500), ("", 0), ("우유", 1200), ("빵", 99)], "str; int -> str",
    "이름 {s:을} 점으로 {k}칸까지 채우고 뒤에 값 {n:과} '원'을 붙인 줄 | 점을 찍어 {k}칸에 맞춘 {s} 뒤에 {n}원을 쓴 메뉴 한 줄", "{s} 뒤를 점으로 {k}칸까지 채우고 값 {n:과} '원'을 붙이는 | 메뉴 이름 {s:과} 값 {n:을} 받아 점으로 {k}칸을 채운 뒤 금액을 쓰는", "이름을 점으로 {k}칸까지 채우고 값과 '원'을 붙인 줄 | 점으로 {k}칸에 맞춘 이름 뒤에 금액(원)을 쓴 메뉴 한 줄", "text", params=number(6, 25))
add("group_by_letter", "group_by_letter by_first_letter words_by_initial", "xs:words", "groups = {}\nfor x in $xs:\n    groups.setdefault(x[0], []).append(x)\nreturn groups", lambda xs: {w[:1]: [v for v in xs if v[:1] == w[:1]] for w in xs}, many, "list[str] -> dict[str, list[str]]",
    "단어 리스트 {xs:을} 첫 글자별로 묶은 사전 | 첫 글자가 키이고 단어 리스트가 값인 {xs}의 사전", "단어 리스트 {xs:을} 첫 글자별로 묶는 | {xs:을} 받아 첫 글자를 키로 단어들을 모으는", "단어를 첫 글자별로 묶은 사전 | 첫 글자가 키이고 그 단어 리스트가 값인 사전", "list")
add("group_by_size", "group_by_size by_length words_by_length", "xs:words", "groups = {}\nfor x in $xs:\n    if len(x) not in groups:\n        groups[len(x)] = []\n    groups[len(x)].append(x)\nreturn groups", lambda xs: {len(w): [v for v in xs if len(v) == len(w)] for w in xs}, many, "list[str] -> dict[int, list[str]]",
    "단어 리스트 {xs:을} 길이별로 묶은 사전 | 글자 수가 키이고 단어 리스트가 값인 {xs}의 사전", "단어 리스트 {xs:을} 글자 수별로 묶는 | {xs:을} 받아 길이가 같은 단어끼리 사전에 모으는", "단어를 길이별로 묶은 사전 | 글자 수가 키이고 그 단어 리스트가 값인 사전", "list")
add("starting_with", "starting_with words_from search_names", "xs:words s:letter", "return [x for x in $xs if x.startswith($s)]", lambda xs, s: [x for x in xs if x[: len(s)] == s], given((["sun", "sea", "tree"], "s"), ([], "a"), (["나무", "나비", "새"], "나"), (["ab", "ba"], "c"), (["x"], "x"), new=lambda r: (words(r, 5), r.choice("acmst"))), "list[str]; str -> list[str]",
    "단어 리스트 {xs}에서 {s:로} 시작하는 단어만 모은 리스트 | {s:로} 시작하는 {xs}의 단어들", "{xs}에서 {s:로} 시작하는 단어만 고르는 | 단어 리스트 {xs}에서 첫머리가 {s}인 것을 찾는", "주어진 글자로 시작하는 단어만 모은 리스트 | 첫머리가 주어진 글자인 단어들", "list")
add("word_places", "last_places last_index_table last_positions", "xs:words", "places = {}\nfor i, x in enumerate($xs):\n    places[x] = i\nreturn places", lambda xs: {x: len(xs) - 1 - xs[::-1].index(x) for x in xs}, many, "list[str] -> dict[str, int]",
    "단어 리스트 {xs}의 단어마다 마지막 위치를 담은 사전 | 단어가 키, 맨 뒤에 나온 인덱스가 값인 {xs}의 사전", "{xs}의 단어마다 마지막으로 나온 인덱스를 사전에 담는 | 단어 리스트 {xs:을} 받아 각 단어의 끝 위치를 기록하는", "단어마다 마지막 위치를 담은 사전 | 단어가 키, 맨 뒤에 나온 인덱스가 값인 사전", "list")
add("no_blanks", "no_blanks drop_empty clean_words", "xs:words", "return [x.strip() for x in $xs if x.strip()]", lambda xs: list(filter(None, map(str.strip, xs))), given((["a", "", " b "],), ([],), ([" ", ""],), (["나무 ", "새"],), (["x"],), new=lambda r: ([*words(r, 2), "  ", " " + r.choice(EN_WORDS)],)), WORDS,
    "리스트 {xs}에서 빈 문자열을 빼고 나머지의 양 끝 공백을 지운 리스트 | 양 끝 공백을 다듬고 빈 것은 버린 {xs}", "{xs}의 문자열마다 양 끝 공백을 지우고 빈 것은 버리는 | 문자열 리스트 {xs:을} 받아 양쪽 공백을 지우고 남는 글자가 없으면 빼는", "빈 문자열을 빼고 나머지의 양 끝 공백을 지운 리스트 | 양 끝 공백을 다듬고 빈 것은 버린 리스트", "list")
add("flip_words", "flip_words mirror_words backward_words", "xs:words", "return [x[::-1] for x in $xs]", lambda xs: ["".join(reversed(x)) for x in xs], many, WORDS,
    "단어 리스트 {xs}의 단어를 하나씩 거꾸로 쓴 리스트 | 글자 순서를 뒤집은 {xs}의 단어들", "{xs}의 단어마다 글자를 거꾸로 쓰는 | 단어 리스트 {xs:을} 받아 순서는 두고 각 단어만 뒤집는", "단어를 하나씩 거꾸로 쓴 리스트 | 글자 순서를 뒤집은 단어들", "list")
add("only_palindromes", "only_palindromes mirror_only same_backwards", "xs:words", "return [x for x in $xs if x == x[::-1]]", lambda xs: list(filter(lambda x: list(x) == list(reversed(x)), xs)), given((["level", "cat", "기러기"],), ([],), (["ab"],), (["a", "aa"],), (["토마토", "오이"],), new=lambda r: (words(r, 4) + words(r, 3, KO_WORDS),)), WORDS,
    "단어 리스트 {xs}에서 회문만 모은 리스트 | 거꾸로 읽어도 같은 {xs}의 단어들", "{xs}에서 회문인 단어만 고르는 | 단어 리스트 {xs:을} 받아 뒤집어도 같은 것만 남기는", "회문인 단어만 모은 리스트 | 거꾸로 읽어도 같은 단어들", "list")
add("by_last_letter", "by_last_letter sort_by_ending order_by_end", "xs:words", "return sorted($xs, key=lambda x: x[-1])", lambda xs: [w for c in sorted({x[-1] for x in xs}) for w in xs if w.endswith(c)], many, WORDS,
    "단어 리스트 {xs:을} 마지막 글자 순서로 정렬한 리스트 | 끝 글자의 사전순으로 줄 세운 {xs}", "단어 리스트 {xs:을} 끝 글자를 기준으로 정렬하는 | {xs:을} 받아 마지막 글자의 사전순으로 늘어놓는", "단어를 마지막 글자 순서로 정렬한 리스트 | 끝 글자의 사전순으로 줄 세운 단어들", "list")
add("length_then_letters", "length_then_letters sort_size_name tidy_order", "xs:words", "return sorted($xs, key=lambda x: (len(x), x))", lambda xs: sorted(sorted(xs), key=len), given((["bb", "a", "ab"],), ([],), (["다리", "가", "나무"],), (["x"],), (["tea", "sun", "egg"],), new=lambda r: (words(r, 6),)), WORDS,
    "단어 리스트 {xs:을} 짧은 것부터, 길이가 같으면 사전순으로 정렬한 리스트 | 길이순, 같은 길이는 가나다순으로 놓은 {xs}", "{xs:을} 길이순으로 정렬하고 길이가 같으면 사전순으로 놓는 | 단어 리스트 {xs:을} 글자 수가 적은 것부터, 같으면 사전순으로 정렬하는", "짧은 것부터, 길이가 같으면 사전순으로 정렬한 리스트 | 길이순, 같은 길이는 가나다순으로 놓은 단어들", "list")
add("word_chain", "word_chain chain_ok chain_holds", "xs:words", "for x, y in zip($xs, $xs[1:]):\n    if x[-1] != y[0]:\n        return False\nreturn True", lambda xs: all(xs[i].endswith(xs[i + 1][:1]) for i in range(len(xs) - 1)), given((["나무", "무지개", "개미"],), ([],), (["기차", "바다"],), (["one"],), (["sun", "net", "top"],), (["sun", "net", "cat"],)), "list[str] -> bool",
    "단어 리스트 {xs:이} 끝말잇기 규칙에 맞는지 여부 | {xs}에서 앞 단어의 끝 글자와 다음 단어의 첫 글자가 늘 같은지", "{xs:이} 끝말잇기로 이어지는지 확인하는 | 단어 리스트 {xs}의 이웃한 단어가 끝 글자와 첫 글자로 이어지는지 알려 주는", "단어 리스트가 끝말잇기 규칙에 맞는지 여부 | 앞 단어의 끝 글자와 다음 단어의 첫 글자가 늘 같은지", "bool")
add("kinds_of_words", "kinds_of_words unique_count different_words", "xs:words", "return len(set($xs))", lambda xs: sum(x not in xs[:i] for i, x in enumerate(xs)), many, "list[str] -> int",
    "리스트 {xs}에 든 서로 다른 단어의 수 | 겹치는 것을 한 번만 센 {xs}의 단어 수", "{xs}에 서로 다른 단어가 몇 가지인지 세는 | 단어 리스트 {xs:을} 받아 중복을 빼고 개수를 돌려주는", "서로 다른 단어의 수 | 겹치는 것을 한 번만 센 단어 수")
add("neighbour_pairs", "neighbour_pairs adjacent_pairs bigrams", "xs:words", "return list(zip($xs, $xs[1:]))", lambda xs: [(xs[i - 1], xs[i]) for i in range(1, len(xs))], many, "list[str] -> list[tuple[str, str]]",
    "단어 리스트 {xs}에서 이웃한 두 단어를 튜플로 묶은 리스트 | {xs}의 바이그램(잇달은 두 단어의 튜플) 리스트", "{xs}에서 잇달아 놓인 두 단어씩 튜플로 짝짓는 | 단어 리스트 {xs:을} 받아 이웃한 쌍의 튜플을 모두 모으는", "이웃한 두 단어를 튜플로 묶은 리스트 | 바이그램(잇달은 두 단어의 튜플) 리스트", "list")
add("has_banned", "has_banned contains_any spam_check", "s:text xs:words", "return any(x in $s for x in $xs)", lambda s, xs: len([x for x in xs if s.find(x) >= 0]) > 0, given(("광고 문자", ["광고", "대출"]), ("hello", ["spam"]), ("", ["a"]), ("abc", []), ("무료 체험", ["당첨", "무료"])), "str; list[str] -> bool",
    "글 {s}에 금지어 리스트 {xs}의 말이 하나라도 있는지 여부 | {xs} 가운데 하나라도 {s}에 들어 있는지", "글 {s}에 {xs}의 금지어가 하나라도 들어 있는지 확인하는 | {s:과} 금지어 {xs:을} 받아 걸리는 말이 있는지 알려 주는", "글에 금지어가 하나라도 있는지 여부 | 주어진 단어 가운데 하나라도 글에 들어 있는지", "bool")
add("read_scores", "read_scores score_table parse_scores", "xs:words", 'result = {}\nfor line in $xs:\n    name, score = line.split(":")\n    result[name] = int(score)\nreturn result', lambda xs: {x[: x.index(":")]: int(x[x.index(":") + 1 :]) for x in xs}, given((["민준:90", "서연:85"],), ([],), (["a:0"],), (["x:1", "y:2", "x:3"],), new=lambda r: ([f"{n}:{r.randint(40, 100)}" for n in r.sample(FIRST_NAMES, 3)],)), "list[str] -> dict[str, int]",
    "'이름:점수' 줄들 {xs:을} 읽은 사전(점수는 정수) | {xs}의 줄마다 이름을 키, 정수 점수를 값으로 담은 사전", "'민준:90' 같은 줄들 {xs:을} 이름과 정수 점수의 사전으로 바꾸는 | {xs}의 줄을 콜론에서 나눠 이름별 점수(정수) 사전을 만드는", "'이름:점수' 줄들을 읽은 사전(점수는 정수) | 이름을 키, 정수 점수를 값으로 담은 사전", "list")
add("longest_names", "longest_words all_longest longest_ones", "xs:words", "size = max(len(x) for x in $xs)\nreturn [x for x in $xs if len(x) == size]", lambda xs: list(filter(lambda x: all(len(x) >= len(y) for y in xs), xs)), given((["aa", "b", "cc"],), (["x"],), (["나무", "새", "구름"],), (["abc", "abcd"],), new=lambda r: (words(r, 5),)), WORDS,
    "리스트 {xs}에서 가장 긴 단어를 모두 담은 리스트 | 길이가 최대인 {xs}의 단어들(동률 모두)", "{xs}에서 가장 긴 단어를 동률까지 모두 찾는 | 단어 리스트 {xs:을} 받아 최대 길이인 단어를 전부 모으는", "가장 긴 단어를 모두 담은 리스트 | 길이가 최대인 단어들(동률 모두)", "list")
add("merge_counts", "merge_counts add_tables combine_counts", "a:dict b:dict", "result = dict($a)\nfor x, n in $b.items():\n    result[x] = result.get(x, 0) + n\nreturn result", lambda a, b: {k: a.get(k, 0) + b.get(k, 0) for k in [*a, *b]}, two_tables, "dict[str, int]; dict[str, int] -> dict[str, int]",
    "두 사전 {a:과} {b:을} 합치며 같은 키의 값은 더한 사전 | {a:과} {b}의 개수를 키별로 더한 새 사전", "두 사전 {a}, {b:을} 합치고 겹치는 키는 값을 더하는 | {a}에 {b}의 개수를 키별로 더해 새 사전을 만드는", "두 사전을 합치며 같은 키의 값은 더한 사전 | 두 사전의 개수를 키별로 더한 새 사전", "list")
add("merge_over", "merge_over override_with update_copy", "a:dict b:dict", "return {**$a, **$b}", lambda a, b: {k: b[k] if k in b else a[k] for k in [*a, *b]}, two_tables, "dict[str, int]; dict[str, int] -> dict[str, int]",
    "두 사전 {a:과} {b:을} 합친 사전(겹치면 {b}의 값) | {a:을} {b:로} 덮어쓴 새 사전", "두 사전 {a}, {b:을} 합치고 겹치는 키는 {b}의 값을 쓰는 | {a:을} 고치지 않고 {b}의 내용을 덮어쓴 새 사전을 만드는", "두 사전을 합친 사전(겹치면 둘째의 값) | 첫째 사전을 둘째로 덮어쓴 새 사전", "list")
add("shared_keys", "shared_keys common_keys keys_in_both", "a:dict b:dict", "return sorted(x for x in $a if x in $b)", lambda a, b: sorted(set(a) & set(b)), two_tables, "dict[str, int]; dict[str, int] -> list[str]",
    "두 사전 {a:과} {b}에 모두 있는 키의 정렬된 리스트 | {a:과} {b}의 공통 키를 사전순으로 담은 리스트", "두 사전 {a}, {b}의 공통 키를 정렬해 모으는 | {a:과} {b}에 다 있는 키를 사전순으로 돌려주는", "두 사전에 모두 있는 키의 정렬된 리스트 | 공통 키를 사전순으로 담은 리스트", "list")
add("changed_keys", "changed_keys what_changed updated_keys", "a:dict b:dict", "return [x for x in $a if x in $b and $a[x] != $b[x]]", lambda a, b: list(filter(lambda k: k in b and b[k] != a[k], a)), two_tables, "dict[str, int]; dict[str, int] -> list[str]",
    "{a:과} {b}에 모두 있지만 값이 다른 키 리스트({a}의 순서) | {a}에서 {b:로} 가며 값이 바뀐 키들, {a}의 순서대로", "두 사전 {a}, {b}에서 값이 달라진 키를 {a}의 순서로 찾는 | {a:과} {b:을} 견주어 값이 바뀐 공통 키를 {a}의 순서대로 모으는", "두 사전에 모두 있지만 값이 다른 키 리스트(첫째 사전의 순서) | 값이 바뀐 공통 키들(첫째 사전의 순서)", "list")
add("keys_by_value", "keys_by_value keys_ascending order_by_value", "d:dict", "return sorted($d, key=lambda x: $d[x])", lambda d: [k for k, _ in sorted(d.items(), key=lambda kv: kv[1])], tables, "dict[str, int] -> list[str]",
    "사전 {d}의 키를 값이 작은 것부터 늘어놓은 리스트 | 값의 오름차순으로 놓은 {d}의 키들", "사전 {d}의 키를 값이 작은 순서로 정렬하는 | {d:을} 받아 값의 오름차순으로 키를 늘어놓는", "사전의 키를 값이 작은 것부터 늘어놓은 리스트 | 값의 오름차순으로 놓은 키들", "list")
add("sorted_table", "top_entries top_pairs highest_items", "d:dict", "pairs = sorted($d.items(), key=lambda x: x[1], reverse=True)\nreturn pairs[:$k]", lambda p, d: [(x, d[x]) for x in sorted(d, key=lambda x: -d[x])][: p["k"]],
    lambda r, p: [(dict(zip(r.sample(EN_WORDS, 12), r.sample(range(100), 12), strict=True)),), ({},), ({"a": 1, "b": 2},), ({"x": 9, "y": 9, "z": 10},), ({"나": 5},)], "dict[str, int] -> list[tuple[str, int]]",
    "사전 {d}에서 값이 큰 {k}개의 (키, 값) 튜플 리스트 | 값의 내림차순으로 {d}의 상위 {k}개 항목(튜플)", "사전 {d}의 항목을 값이 큰 순서로 {k}개까지 튜플로 뽑는 | {d:을} 받아 상위 {k}개의 (키, 값)을 내림차순으로 돌려주는", "값이 큰 {k}개의 (키, 값) 튜플 리스트 | 값의 내림차순으로 상위 {k}개 항목(튜플)", "list", params=number(2, 9))
add("without_key", "without_key drop_key delete_entry", "d:dict k:key", "return {x: y for x, y in $d.items() if x != $k}", lambda d, k: dict(filter(lambda kv: kv[0] != k, d.items())), given(({"a": 1, "b": 2}, "a"), ({}, "x"), ({"a": 1}, "z"), ({"나": 4}, "나"), ({"x": 0, "y": 0}, "y"), new=lambda r: ({w: r.randint(1, 9) for w in ("sun", "sea", "sky")}, "sea")), "dict[str, int]; str -> dict[str, int]",
    "사전 {d}에서 키 {k:을} 뺀 새 사전 | {k} 항목이 없는 {d}의 사본", "사전 {d:을} 그대로 두고 키 {k:을} 뺀 새 사전을 만드는 | {d}에서 {k} 항목을 지운 사본을 돌려주는", "주어진 키를 뺀 새 사전 | 그 항목이 없는 사전의 사본", "list")
add("count_up_key", "count_up_key add_one_to vote", "d:dict k:key", "$d[$k] = $d.get($k, 0) + 1\nreturn $d", lambda d, k: {**d, k: (d[k] if k in d else 0) + 1}, given(({"a": 1, "b": 2}, "a"), ({}, "x"), ({"a": 1}, "z"), ({"나": 4}, "나"), ({"x": 0}, "x"), new=lambda r: ({"kim": r.randint(1, 50), "lee": 2}, "kim")), "dict[str, int]; str -> dict[str, int]",
    "사전 {d}에서 {k}의 수를 1 늘린 사전(없으면 1로 시작) | 개표 사전 {d}의 {k}에 한 표를 더한 사전(없던 이름은 1표)", "사전 {d}에서 키 {k}의 값을 1 늘리고 없으면 1로 넣어 돌려주는 | {k}에 한 표를 더하고 처음이면 1로 적은 {d:을} 돌려주는", "주어진 키의 수를 1 늘린 사전(없으면 1로 시작) | 한 표를 더한 개표 사전(없던 이름은 1표)", "list")
add("keys_with_prefix", "keys_with_prefix filter_by_key entries_starting", "d:dict k:key", "return {x: y for x, y in $d.items() if x.startswith($k)}", lambda d, k: {x: d[x] for x in d if x[: len(k)] == k}, given(({"app1": 1, "app2": 2, "b": 3}, "app"), ({}, "x"), ({"a": 1}, "z"), ({"서울시": 4, "부산": 5}, "서울"), ({"x": 0}, "x")), "dict[str, int]; str -> dict[str, int]",
    "사전 {d}에서 키가 {k:로} 시작하는 항목만 담은 사전 | {k:로} 시작하는 키만 남긴 {d}", "사전 {d}에서 키가 {k:로} 시작하는 항목만 고르는 | {d:을} 받아 {k:로} 시작하는 키만 남긴 사전을 만드는", "키가 주어진 말로 시작하는 항목만 담은 사전 | 그 말로 시작하는 키만 남긴 사전", "list")
add("no_zeros", "no_zeros drop_zero_entries nonzero_only", "d:dict", "return {x: n for x, n in $d.items() if n != 0}", lambda d: {k: d[k] for k in d if d[k]}, given(({"a": 0, "b": 2},), ({},), ({"a": 0},), ({"감자": 3, "오이": 0},), ({"x": -1},), new=lambda r: ({w: r.randint(0, 2) for w in r.sample(KO_WORDS, 4)},)), DICT,
    "사전 {d}에서 값이 0인 항목을 뺀 사전 | 0이 아닌 값만 남긴 {d}", "사전 {d}에서 값이 0인 항목을 없앤 사전을 만드는 | {d:을} 받아 0개인 것을 빼고 돌려주는", "값이 0인 항목을 뺀 사전 | 0이 아닌 값만 남긴 사전", "list")
add("least_key", "least_key lowest_key cheapest", "d:dict", "return min($d, key=lambda x: $d[x])", lambda d: next(k for k, v in d.items() if v == min(d.values())), tables, "dict[str, int] -> str",
    "사전 {d}에서 값이 가장 작은 키 | 가격표 {d}에서 제일 싼 것의 이름", "사전 {d}에서 값이 가장 작은 키를 찾는 | 가격표 {d:을} 받아 제일 싼 물건 이름을 돌려주는", "값이 가장 작은 키 | 가격표에서 제일 싼 것의 이름", "text")
add("table_mean", "table_mean average_value class_average", "d:dict", "if not $d:\n    return 0\nreturn sum($d.values()) / len($d)", lambda d: 0 if len(d) == 0 else sum(d[k] for k in d) / len(list(d)), lambda r, p: [*tables(r, p), ({},)], "dict[str, int] -> float",
    "사전 {d}에 든 값의 평균(비었으면 0) | 점수표 {d}의 평균 점수, 아무도 없으면 0", "사전 {d}의 값을 평균 내고 비었으면 0을 돌려주는 | 점수표 {d:을} 받아 평균 점수를 구하되 비면 0을 주는", "사전에 든 값의 평균(비었으면 0) | 점수표의 평균 점수(아무도 없으면 0)")
add("shares", "shares percent_each vote_shares", "d:dict", "total = sum($d.values())\nreturn {x: round(n / total * 100, 1) for x, n in $d.items()}", lambda d: {k: round(v / sum(d.values()) * 100, 1) for k, v in d.items()}, tables, "dict[str, int] -> dict[str, float]",
    "사전 {d}의 각 값이 전체에서 차지하는 백분율 사전(소수 첫째 자리 반올림) | 키별 비율(%)을 소수 첫째 자리까지 담은 {d}의 사전", "사전 {d}의 값마다 전체의 몇 %인지 소수 첫째 자리까지 구하는 | 득표 사전 {d:을} 받아 득표율(%, 소수 첫째 자리)을 담는", "각 값이 전체에서 차지하는 백분율 사전(소수 첫째 자리 반올림) | 키별 비율(%)을 소수 첫째 자리까지 담은 사전", "list")
add("who_has", "who_has keys_with_value find_by_value", "d:dict v:n", "return [x for x in $d if $d[x] == $v]", lambda d, v: [k for k, n in d.items() if n == v], given(({"a": 1, "b": 2, "c": 1}, 1), ({}, 3), ({"a": 1}, 5), ({"나": 4}, 4), ({"x": 0, "y": 0}, 0), new=lambda r: ({w: r.randint(1, 3) for w in r.sample(FIRST_NAMES, 4)}, 2)), "dict[str, int]; int -> list[str]",
    "사전 {d}에서 값이 {v:과} 같은 키의 리스트 | 값이 {v}인 {d}의 키들", "사전 {d}에서 값이 {v}인 키를 모두 찾는 | {d:과} {v:을} 받아 그 값을 가진 키를 모으는", "값이 주어진 수와 같은 키의 리스트 | 그 값을 가진 키들", "list")
add("names_by_score", "names_by_score group_by_value invert_groups", "d:dict", "groups = {}\nfor x, n in $d.items():\n    groups.setdefault(n, []).append(x)\nreturn groups", lambda d: {v: [k for k in d if d[k] == v] for v in d.values()}, tables, "dict[str, int] -> dict[int, list[str]]",
    "사전 {d}의 값을 키로, 그 값을 가진 원래 키 리스트를 값으로 하는 사전 | 값이 같은 키끼리 묶은 {d}의 사전", "사전 {d}에서 값이 같은 키끼리 리스트로 묶는 | {d:을} 받아 값마다 그 키들을 모은 사전을 만드는", "값마다 그 값을 가진 키 리스트를 담은 사전 | 값이 같은 키끼리 묶은 사전", "list")
add("lookup_deep", "lookup_deep nested_lookup deep_get", "d:dict a:key b:item", "return $d.get($a, {}).get($b, 0)", lambda d, a, b: d[a][b] if a in d and b in d[a] else 0, given(({"kim": {"math": 90}}, "kim", "math"), ({"kim": {"math": 90}}, "kim", "art"), ({}, "x", "y"), ({"a": {"b": 5}}, "z", "b"), ({"나": {"키": 170}}, "나", "키")), "dict[str, dict[str, int]]; str; str -> int",
    "이중 사전 {d}에서 {a} 안의 {b} 값(어느 쪽이든 없으면 0) | {d}의 {a} 사전에 든 {b}, 없으면 0", "이중 사전 {d}에서 {a}, {b} 차례로 값을 찾고 없으면 0을 돌려주는 | {d} 안의 {a} 사전에서 {b:을} 꺼내되 키가 없으면 0을 주는", "이중 사전에서 두 키로 차례로 찾은 값(없으면 0) | 바깥 키와 안쪽 키로 찾은 값, 어느 쪽이든 없으면 0")
add("table_lines", "table_lines dict_to_text show_table", "d:dict", 'return "\\n".join(x + "$m" + str(n) for x, n in $d.items())', lambda p, d: "\n".join([p["m"].join((k, str(d[k]))) for k in d]), lambda r, p: [*tables(r, p), ({},)], "dict[str, int] -> str",
    "사전 {d}의 항목을 '키{m}값'으로 한 줄씩 쓴 문자열 | {d:을} 줄마다 '키{m}값' 꼴로 적은 글", "사전 {d:을} 한 줄에 하나씩 '키{m}값'으로 적는 | {d:을} 받아 '키{m}값' 줄들을 줄바꿈으로 이어 주는", "사전의 항목을 '키{m}값'으로 한 줄씩 쓴 문자열 | 줄마다 '키{m}값' 꼴로 적은 글", "text", params=lambda r, h: {"m": pick(r, h, ("=", ": ", " - ", ":", "|", " = ", "/"))})
add("keep_keys", "keep_keys pick_keys select_keys", "d:dict xs:words", "return {x: $d[x] for x in $xs if x in $d}", lambda d, xs: dict((x, d[x]) for x in xs if d.get(x) is not None), given(({"a": 1, "b": 2}, ["b", "z"]), ({}, ["x"]), ({"a": 1}, []), ({"나": 4, "다": 5}, ["다", "나"]), ({"x": 0}, ["x"])), "dict[str, int]; list[str] -> dict[str, int]",
    "사전 {d}에서 {xs}에 든 키만 골라 담은 사전(없는 키는 건너뜀) | {xs}의 키만 남긴 {d}, 없는 것은 무시", "사전 {d}에서 {xs}의 키만 골라 담고 없는 키는 건너뛰는 | {d:과} 키 목록 {xs:을} 받아 있는 것만 새 사전으로 만드는", "주어진 키들만 골라 담은 사전(없는 키는 건너뜀) | 키 목록에 든 것만 남긴 사전(없는 것은 무시)", "list")
add("rename_key", "rename_key change_key_name relabel", "d:dict a:key b:item", "return {$b if x == $a else x: n for x, n in $d.items()}", lambda d, a, b: dict(zip([b if k == a else k for k in d], d.values(), strict=True)), given(({"a": 1, "b": 2}, "a", "c"), ({}, "x", "y"), ({"a": 1}, "z", "q"), ({"나": 4, "다": 5}, "다", "라"), ({"x": 0}, "x", "x")), "dict[str, int]; str; str -> dict[str, int]",
    "사전 {d}의 키 {a:을} {b:로} 바꾼 새 사전 | 키 {a}의 이름만 {b:로} 고친 {d}의 사본", "사전 {d}에서 키 {a}의 이름을 {b:로} 바꾸는 | {d}의 {a} 항목을 {b:이라는} 키로 옮긴 새 사전을 만드는", "키 하나의 이름을 바꾼 새 사전 | 첫째로 받은 키를 둘째로 받은 이름으로 고친 사전", "list")
add("cart_price", "cart_price total_of_items bill", "d:dict xs:words", "total = 0\nfor x in $xs:\n    total += $d.get(x, 0)\nreturn total", lambda d, xs: sum(d[x] for x in xs if x in d), given(({"사과": 500, "배": 900}, ["사과", "사과", "배"]), ({"a": 1}, []), ({}, ["x"]), ({"a": 3}, ["a", "z"]), ({"pen": 700, "cup": 3000}, ["cup"])), "dict[str, int]; list[str] -> int",
    "가격표 {d:로} 셈한 장바구니 {xs}의 총액(가격표에 없는 것은 0원) | {xs}에 담은 물건값을 {d}에서 찾아 더한 값, 없는 물건은 0원", "장바구니 {xs}의 물건값을 가격표 {d}에서 찾아 더하고 없는 것은 0원으로 치는 | 가격표 {d:과} 담은 물건 {xs:을} 받아 총액을 내되 모르는 물건은 0원으로 보는", "가격표로 셈한 장바구니 총액(가격표에 없는 것은 0원) | 담은 물건값을 모두 더한 금액(없는 물건은 0원)")
add("basket_total", "basket_total cart_total checkout", "a:dict b:dict", "return sum($a[x] * n for x, n in $b.items())", lambda a, b: sum([a[k] * b[k] for k in b]), given(({"사과": 500, "배": 900}, {"사과": 3}), ({"a": 1}, {}), ({"x": 10, "y": 20}, {"y": 2, "x": 1}), ({"z": 700}, {"z": 0}), new=lambda r: ({"pen": r.randint(1, 9) * 100, "cup": 2000}, {"cup": 1, "pen": r.randint(2, 9)})), "dict[str, int]; dict[str, int] -> int",
    "단가 사전 {a:과} 수량 사전 {b:로} 구한 총액 | {b}에 적힌 물건마다 {a}의 단가를 곱해 더한 값", "단가 {a:과} 장바구니 수량 {b:로} 총액을 구하는 | {b}의 물건마다 수량에 {a}의 단가를 곱해 모두 더하는", "단가 사전과 수량 사전으로 구한 총액 | 물건마다 단가에 수량을 곱해 더한 값")
add("sold_out", "sold_out out_of_stock empty_shelves", "d:dict", "return [x for x, n in $d.items() if n == 0]", lambda d: list(filter(lambda k: not d[k], d)), given(({"사과": 0, "배": 3},), ({},), ({"a": 0, "b": 0},), ({"x": 1},), ({"y": 2, "z": 0},), new=lambda r: ({w: r.randint(0, 1) for w in r.sample(KO_WORDS, 4)},)), "dict[str, int] -> list[str]",
    "재고 사전 {d}에서 수량이 0인 물건 이름 리스트 | {d}에서 다 팔린 물건들", "재고 {d}에서 품절(0개)된 물건을 찾는 | 재고표 {d:을} 받아 수량이 0인 이름을 모으는", "재고에서 수량이 0인 물건 이름 리스트 | 다 팔린 물건들", "list")
add("sell_item", "sell_item take_stock sell", "d:dict k:key n:count", "if $d.get($k, 0) < $n:\n    return False\n$d[$k] -= $n\nreturn True", lambda d, k, n: (d[k] if k in d else 0) >= n, given(({"사과": 5}, "사과", 3), ({"사과": 2}, "사과", 3), ({}, "배", 1), ({"a": 4}, "a", 4), ({"a": 4, "b": 1}, "b", 2)), "dict[str, int]; str; int -> bool",
    "재고 {d}에서 {k:을} {n}개 팔 수 있는지 여부(팔면 재고를 줄이고 모자라면 그대로) | {d}의 {k:이} {n}개 이상이면 그만큼 빼고 True, 부족하면 그대로 두고 False", "재고 {d}에서 {k:을} {n}개 빼고 참을, 모자라면 그대로 두고 거짓을 돌려주는 | {d}의 {k:이} {n}개 이상이면 그만큼 줄여 True를, 아니면 False를 주는", "재고에서 물건을 그만큼 팔 수 있는지 여부(팔면 재고를 줄임) | 수량을 빼고 팔았는지(모자라면 그대로 두고 False)", "bool")
add("shopping_list", "shopping_list to_buy missing_amounts", "a:dict b:dict", "result = {}\nfor x, n in $a.items():\n    if n > $b.get(x, 0):\n        result[x] = n - $b.get(x, 0)\nreturn result", lambda a, b: {k: v for k, v in ((k, a[k] - b.get(k, 0)) for k in a) if v > 0}, two_tables, "dict[str, int]; dict[str, int] -> dict[str, int]",
    "필요한 수량 {a}에서 가진 수량 {b:을} 빼고 모자란 것만 담은 사전 | {a}만큼 필요하고 {b}만큼 있을 때 더 살 물건과 개수", "필요량 {a:과} 재고 {b:을} 견주어 모자란 개수만 담는 | {a}에서 {b:을} 빼고 더 사야 할 물건과 수량을 사전으로 돌려주는", "필요한 수량에서 가진 수량을 빼고 모자란 것만 담은 사전(첫째가 필요량, 둘째가 재고) | 더 사야 할 물건과 개수(필요량과 재고를 차례로 받음)", "list")
add("sales_total", "sales_total revenue income_of", "xs:records", 'return sum(x["price"] * x["count"] for x in $xs)', lambda xs: sum(map(lambda x: x["count"] * x["price"], xs)), sales, "list[dict] -> int",
    "사전 리스트 {xs}의 'price'와 'count'를 곱해 모두 더한 값 | 단가 'price'와 수량 'count'로 구한 {xs}의 매출 합계", "{xs}의 사전마다 'price'와 'count'를 곱해 더하는 | 주문 {xs}의 'price'와 'count'로 총매출을 구하는", "사전마다 'price'와 'count'를 곱해 모두 더한 값 | 단가 'price'와 수량 'count'로 구한 매출 합계")
add("priciest", "priciest most_expensive top_product", "xs:records", 'best = max($xs, key=lambda x: x["price"])\nreturn best["name"]', lambda xs: next(x["name"] for x in xs if x["price"] == max(y["price"] for y in xs)), sales, "list[dict] -> str",
    "사전 리스트 {xs}에서 'price'가 가장 큰 것의 'name' 값 | 상품 목록 {xs}에서 제일 비싼 상품의 이름('name', 'price' 사용)", "{xs}에서 'price'가 가장 큰 사전의 'name'을 찾는 | 상품 {xs:을} 받아 'price'가 제일 높은 상품의 'name'을 돌려주는", "'price'가 가장 큰 사전의 'name' 값 | 제일 비싼 상품의 이름('name', 'price' 사용)", "text")
add("find_record", "find_record record_named get_by_name", "xs:records k:name", 'for row in $xs:\n    if row["name"] == $k:\n        return row\nreturn None', lambda xs, k: next(iter([x for x in xs if x["name"] == k]), None), lambda r, p: [(c[0], c[0][-1]["name"]) for c in pupils(r, p)] + [([], "Kim"), ([{"name": "a"}], "b")], "list[dict]; str -> dict | None",
    "사전 리스트 {xs}에서 'name'이 {k}인 첫 사전(없으면 None) | {xs}에서 'name' 값이 {k:과} 같은 기록, 없으면 None", "{xs}에서 'name'이 {k}인 사전을 찾고 없으면 None을 돌려주는 | 회원 목록 {xs}에서 'name'으로 {k:을} 찾아 주되 못 찾으면 None을 주는", "'name'이 주어진 이름인 첫 사전(없으면 None) | 'name'으로 찾은 기록, 없으면 None", "list")
add("team_names", "team_names names_by_team group_members", "xs:records", 'teams = {}\nfor x in $xs:\n    teams.setdefault(x["team"], []).append(x["name"])\nreturn teams', lambda xs: {x["team"]: [y["name"] for y in xs if y["team"] == x["team"]] for x in xs}, pupils, "list[dict] -> dict[str, list[str]]",
    "사전 리스트 {xs:을} 'team'별로 묶어 'name'을 모은 사전 | 'team'이 키이고 'name' 리스트가 값인 {xs}의 사전", "{xs}의 'name'을 'team'별로 묶는 | 사전 리스트 {xs:을} 받아 'team'마다 'name' 리스트를 만드는", "'team'별로 'name'을 모은 사전 | 'team'이 키이고 'name' 리스트가 값인 사전", "list")
add("team_sizes", "team_sizes count_by_team members_per_team", "xs:records", 'counts = {}\nfor x in $xs:\n    counts[x["team"]] = counts.get(x["team"], 0) + 1\nreturn counts', lambda xs: {t: sum(x["team"] == t for x in xs) for t in [x["team"] for x in xs]}, pupils, "list[dict] -> dict[str, int]",
    "사전 리스트 {xs}에서 'team' 값마다 몇 개인지 센 사전 | {xs}의 'team'별 인원수", "{xs}의 사전을 'team'별로 세는 | 회원 목록 {xs:을} 받아 'team'마다 몇 명인지 사전에 담는", "'team' 값마다 몇 개인지 센 사전 | 'team'별 인원수 사전", "list")
add("team_totals", "team_totals score_by_team sum_per_team", "xs:records", 'totals = {}\nfor x in $xs:\n    totals[x["team"]] = totals.get(x["team"], 0) + x["score"]\nreturn totals', lambda xs: {t: sum(x["score"] for x in xs if x["team"] == t) for t in [x["team"] for x in xs]}, pupils, "list[dict] -> dict[str, int]",
    "사전 리스트 {xs}에서 'team'별 'score' 합을 담은 사전 | {xs}의 팀('team') 점수('score') 합계", "{xs}의 'score'를 'team'별로 더하는 | 기록 {xs:을} 받아 'team'마다 'score'의 합을 사전에 담는", "'team'별 'score' 합을 담은 사전 | 팀('team')마다 점수('score')를 더한 사전", "list")
add("record_mean", "record_mean average_score mean_field", "xs:records", 'return sum(x["score"] for x in $xs) / len($xs)', lambda xs: sum(x["score"] / len(xs) for x in xs), pupils, "list[dict] -> float",
    "사전 리스트 {xs}의 'score' 평균 | {xs}에 든 'score' 값의 평균값", "{xs}의 'score' 평균을 구하는 | 학생 목록 {xs:을} 받아 'score'의 평균을 돌려주는", "사전들의 'score' 평균 | 'score' 값의 평균값")
add("ranking", "ranking names_by_rank leaderboard", "xs:records", 'rows = sorted($xs, key=lambda x: x["score"], reverse=True)\nreturn [x["name"] for x in rows]', lambda xs: [x["name"] for x in sorted(xs, key=lambda x: -x["score"])], pupils, "list[dict] -> list[str]",
    "사전 리스트 {xs}의 'name'을 'score'가 높은 순서로 놓은 리스트 | 'score' 내림차순으로 줄 세운 {xs}의 'name'들", "{xs}의 'name'을 'score'가 높은 순서로 늘어놓는 | 학생 목록 {xs:을} 받아 'score' 순위대로 'name'을 돌려주는", "'name'을 'score'가 높은 순서로 놓은 리스트 | 'score' 순위대로 놓은 이름('name')들", "list")
add("add_passed", "add_passed mark_passed with_result", "xs:records", 'return [{**x, "passed": x["score"] >= $k} for x in $xs]', lambda p, xs: [dict(x, passed=not x["score"] < p["k"]) for x in xs], pupils, "list[dict] -> list[dict]",
    "{xs}의 사전마다 'score'가 {k} 이상인지를 'passed'에 넣은 리스트 | 합격 여부('score' {k} 이상) 'passed'를 더한 {xs}", "{xs}의 사전마다 'score'가 {k} 이상인지를 'passed' 키로 더하는 | 학생 목록 {xs:을} 받아 'score'가 {k}점 이상인지를 'passed'로 덧붙인 새 리스트를 만드는", "사전마다 'score'가 {k} 이상인지를 'passed'에 넣은 리스트 | 합격 여부('score' {k} 이상) 'passed'를 더한 사전들", "list", params=number(40, 90))
add("score_map", "score_map name_to_score to_lookup", "xs:records", 'return {x["name"]: x["score"] for x in $xs}', lambda xs: dict([(x["name"], x["score"]) for x in xs]), pupils, "list[dict] -> dict[str, int]",
    "사전 리스트 {xs}의 'name'을 키, 'score'를 값으로 하는 사전 | {xs:로} 만든 이름별 점수표('name' → 'score')", "{xs}의 'name'과 'score'로 사전 하나를 만드는 | 학생 목록 {xs:을} 'name'에서 'score'를 찾는 사전으로 바꾸는", "'name'을 키, 'score'를 값으로 하는 사전 | 이름별 점수표('name' → 'score')", "list")
add("team_kinds", "team_kinds distinct_teams all_teams", "xs:records", 'return sorted({x["team"] for x in $xs})', lambda xs: sorted(dict.fromkeys(x["team"] for x in xs)), pupils, "list[dict] -> list[str]",
    "사전 리스트 {xs}에 나온 'team' 값을 중복 없이 정렬한 리스트 | {xs}에 나온 서로 다른 'team'의 정렬된 리스트", "{xs}에 나온 'team' 값을 중복 없이 정렬해 돌려주는 | 회원 목록 {xs}에서 서로 다른 'team'을 사전순으로 모으는", "'team' 값을 중복 없이 정렬한 리스트 | 서로 다른 'team'의 정렬된 리스트", "list")
add("remove_record", "remove_record drop_member delete_named", "xs:records k:name", 'return [x for x in $xs if x["name"] != $k]', lambda xs, k: list(filter(lambda x: not x["name"] == k, xs)), lambda r, p: [(c[0], c[0][0]["name"]) for c in pupils(r, p)] + [([], "Kim")], "list[dict]; str -> list[dict]",
    "사전 리스트 {xs}에서 'name'이 {k}인 것을 뺀 리스트 | 'name' 값이 {k}인 회원을 지운 {xs}", "{xs}에서 'name'이 {k}인 사전을 빼는 | 회원 목록 {xs}에서 'name'이 {k}인 사람을 지운 새 리스트를 만드는", "'name'이 주어진 이름인 것을 뺀 사전 리스트 | 그 이름('name')의 회원을 지운 목록", "list")
add("raise_score", "raise_score bonus_for update_member", "xs:records k:name", 'for row in $xs:\n    if row["name"] == $k:\n        row["score"] += $m\nreturn $xs', lambda p, xs, k: [{**x, "score": x["score"] + p["m"] * (x["name"] == k)} for x in xs], lambda r, p: [(c[0], c[0][0]["name"]) for c in pupils(r, p)] + [([], "Kim")], "list[dict]; str -> list[dict]",
    "{xs}에서 'name'이 {k}인 사전의 'score'를 {m} 올린 리스트 | 'name'이 {k}인 사람에게 'score' {m}점을 더 준 {xs}", "{xs}에서 'name'이 {k}인 사전의 'score'에 {m:을} 더해 돌려주는 | 'name'으로 {k:을} 찾아 'score'를 {m} 올리고 {xs:을} 돌려주는", "'name'이 주어진 이름인 사전의 'score'를 {m} 올린 리스트 | 그 사람('name')의 'score'에 {m:을} 더한 목록", "list", params=lambda r, h: {"m": num(r, h, 1, 20)})
add("lacking_field", "lacking_field missing_field incomplete", "xs:records", 'return [x for x in $xs if not x.get("$w")]', lambda p, xs: [x for x in xs if p["w"] not in x or x[p["w"]] == ""], lambda r, p: [([{"id": 1, p["w"]: "a"}, {"id": 2}],), ([{"id": 3, p["w"]: ""}],), ([],), ([{p["w"]: "x"}],), ([{}, {p["w"]: "나"}, {"id": r.randint(4, 99)}],)], "list[dict] -> list[dict]",
    "사전 리스트 {xs}에서 '{w}' 값이 없거나 빈 것만 모은 리스트 | '{w}'{_:을} 안 적은 {xs}의 기록들(빈 문자열도 포함)", "{xs}에서 '{w}' 키가 없거나 값이 빈 사전을 찾는 | 신청서 목록 {xs}에서 '{w}'{_:이} 빠졌거나 비어 있는 것을 모으는", "'{w}' 값이 없거나 빈 사전만 모은 리스트 | '{w}'{_:을} 안 적은 기록들(빈 문자열도 포함)", "list", params=lambda r, h: {"w": pick(r, h, ("email", "phone", "address", "name", "city", "memo", "title"))})
add("student_means", "student_means average_each grade_means", "d:dict", "return {x: sum(scores) / len(scores) for x, scores in $d.items()}", lambda d: dict(zip(d, [sum(v) / len(v) for v in d.values()], strict=True)), grades, "dict[str, list[int]] -> dict[str, float]",
    "학생별 점수 리스트 사전 {d}의 학생마다 평균을 담은 사전 | {d}의 점수 리스트를 평균으로 바꾼 사전", "{d}의 학생마다 점수 리스트의 평균을 내는 | 성적표 {d:을} 받아 이름별 평균 사전을 만드는", "학생마다 점수 리스트의 평균을 담은 사전 | 점수 리스트를 평균으로 바꾼 성적표", "list")
add("best_student", "best_student top_student highest_average", "d:dict", "return max($d, key=lambda x: sum($d[x]) / len($d[x]))", lambda d: sorted(d, key=lambda x: -sum(d[x]) / len(d[x]))[0], grades, "dict[str, list[int]] -> str",
    "성적표 {d}에서 점수 리스트의 평균이 가장 높은 학생 이름 | {d}에서 평균이 1등인 학생의 이름", "성적표 {d}에서 평균이 가장 높은 학생을 찾는 | 이름별 점수 리스트 {d:을} 받아 평균 1등의 이름을 돌려주는", "점수 리스트의 평균이 가장 높은 학생 이름 | 성적표에서 평균이 1등인 학생의 이름", "text")
add("add_grade", "add_grade record_score put_score", "d:dict k:name n:score", "$d.setdefault($k, []).append($n)\nreturn $d", lambda d, k, n: {**d, k: [*d.get(k, []), n]}, given(({"kim": [90]}, "kim", 80), ({}, "lee", 70), ({"a": []}, "a", 0), ({"민준": [1, 2]}, "서연", 3), new=lambda r: ({"sun": ints(r, 2, 50, 99)}, "sun", r.randint(1, 100))), "dict[str, list[int]]; str; int -> dict[str, list[int]]",
    "성적표 {d}에서 {k}의 점수 리스트에 {n:을} 더한 사전(없던 이름이면 새로 만듦) | {k}에게 점수 {n:을} 적어 넣은 {d}, 처음이면 새 리스트로", "성적표 {d}에서 {k}의 리스트 끝에 {n:을} 넣고 없던 이름이면 새로 만들어 돌려주는 | {d}에 {k}의 점수 {n:을} 추가하고 처음 보는 이름은 새 리스트로 시작하는", "주어진 학생의 점수 리스트에 점수를 더한 성적표(없던 이름이면 새로 만듦) | 점수 하나를 리스트 끝에 적어 넣은 성적표 사전(처음 보는 이름은 새 리스트)", "list")
add("absent", "absent missing_people not_here", "a:words b:list", "return [x for x in $a if x not in $b]", lambda a, b: list(filter(lambda x: b.count(x) == 0, a)), given((["민준", "서연"], ["서연"]), ([], ["a"]), (["a", "b"], []), (["x", "y", "z"], ["z", "x"]), new=lambda r: (list(FIRST_NAMES[:5]), r.sample(FIRST_NAMES[:5], 3))), "list[str]; list[str] -> list[str]",
    "명단 {a}에서 출석자 {b}에 없는 이름 리스트 | {a} 가운데 {b}에 없는 결석자들", "명단 {a:과} 출석자 {b:을} 견주어 결석한 이름을 모으는 | {a}에는 있고 {b}에는 없는 이름을 찾는", "명단에서 출석자에 없는 이름 리스트(첫째가 명단, 둘째가 출석자) | 명단(첫째) 가운데 출석자(둘째)에 없는 결석자들", "list")
add("free_hours", "free_hours open_slots empty_hours", "xs:nums", "return [hour for hour in range($k, $m) if hour not in $xs]", lambda p, xs: sorted(set(range(p["k"], p["m"])) - set(xs)), lambda r, p: [(r.sample(range(p["k"], p["m"]), 3),), ([],), ([p["k"]],), (list(range(p["k"], p["m"])),), ([0, p["m"] - 1, p["m"]],)], "list[int] -> list[int]",
    "{k}시부터 {m}시 전까지 예약된 시각 {xs:을} 뺀 빈 시각 리스트 | 예약 {xs}에 없는 {k}시 이상 {m}시 미만의 시각들", "예약된 시각 {xs:을} 받아 {k}시부터 {m}시 전까지 빈 시각을 찾는 | {k}시 이상 {m}시 미만에서 {xs}에 없는 시각을 모으는", "{k}시부터 {m}시 전까지 예약되지 않은 시각 리스트 | 예약 목록에 없는 {k}시 이상 {m}시 미만의 시각들", "list", params=lambda r, h: (lambda k: {"k": k, "m": k + 8})(num(r, h, 6, 14)))
add("meetings_overlap", "overlap times_clash meetings_clash", "a,b,c,d:points", "return $a < $d and $c < $b", lambda a, b, c, d: max(a, c) < min(b, d), given((9, 11, 10, 12), (9, 10, 10, 11), (13, 15, 9, 10), (9, 18, 12, 13), (8, 9, 8, 9), new=lambda r: (r.randint(6, 10), 12, r.randint(11, 14), 18)), "int; int; int; int -> bool",
    "{a}시~{b}시 일정과 {c}시~{d}시 일정이 겹치는지 여부(끝과 시작이 같으면 안 겹침) | 두 약속 {a}~{b}, {c}~{d}의 시간이 겹치는지(맞닿기만 하면 거짓)", "{a}시~{b}시 일정과 {c}시~{d}시 일정이 겹치는지 확인하고 맞닿기만 하면 거짓을 돌려주는 | 시작 {a}, 끝 {b:과} 시작 {c}, 끝 {d}인 두 회의가 겹치는지(맞닿기만 하면 거짓) 알려 주는", "두 일정의 시간이 겹치는지 여부(인자는 첫 일정의 시작, 끝, 둘째 일정의 시작, 끝이고 맞닿기만 하면 거짓) | 두 약속이 겹치는지(시작과 끝을 차례로 받고 맞닿기만 하면 거짓)", "bool")
add("busy_hours", "busy_hours total_hours work_time", "xs:list", "total = 0\nfor start, end in $xs:\n    total += end - start\nreturn total", lambda xs: sum(x[1] for x in xs) - sum(x[0] for x in xs), given(([(9, 11), (13, 14)],), ([],), ([(0, 24)],), ([(8, 8)],), new=lambda r: ([(r.randint(6, 9), r.randint(10, 12)), (13, r.randint(14, 18))],)), "list[tuple[int, int]] -> int",
    "(시작, 끝) 튜플 리스트 {xs}의 시간을 모두 더한 값 | 일정 {xs}마다 끝에서 시작을 뺀 시간의 합", "(시작, 끝) 일정 리스트 {xs}의 걸린 시간을 더하는 | 근무표 {xs:을} 받아 튜플마다 끝에서 시작을 빼 총 시간을 구하는", "(시작, 끝) 튜플들의 시간을 모두 더한 값 | 일정마다 끝에서 시작을 뺀 시간의 합")
add("next_event", "next_event upcoming next_time", "xs:nums n:n", "later = [x for x in $xs if x > $n]\nreturn min(later) if later else None", lambda xs, n: next((x for x in sorted(xs) if x > n), None), given(([9, 13, 18], 10), ([], 5), ([9], 9), ([20, 15], 12), ([7, 8], 23), new=lambda r: (r.sample(range(24), 4), r.randint(3, 15))), "list[int]; int -> int | None",
    "시각 {xs} 가운데 {n}보다 늦은 첫 시각(없으면 None) | {xs}의 일정 시각에서 {n} 뒤에 가장 먼저 오는 것, 없으면 None", "시각 리스트 {xs}에서 {n} 다음으로 가장 빠른 시각을 찾고 없으면 None을 돌려주는 | 버스 시각 {xs:과} 지금 시각 {n:을} 받아 다음 차의 시각을 돌려주고 없으면 None을 주는", "주어진 시각보다 늦은 첫 시각(없으면 None) | 지금 다음에 오는 일정의 시각, 없으면 None")
add("only_once_side", "one_side_only in_one_only symmetric_difference", "a,b:lists", "return sorted(set($a) ^ set($b))", lambda a, b: sorted({x for x in [*a, *b] if (x in a) != (x in b)}), two_lists, "list[int]; list[int] -> list[int]",
    "두 리스트 {a}, {b} 가운데 한쪽에만 있는 값의 정렬된 리스트(중복 없이) | {a:과} {b}의 대칭차(정렬)", "두 리스트 {a}, {b}의 한쪽에만 있는 값을 중복 없이 정렬해 모으는 | {a:과} {b}의 대칭차를 정렬해 돌려주는", "두 리스트 가운데 한쪽에만 있는 값의 정렬된 리스트(중복 없이) | 두 리스트의 대칭차(정렬)", "list")
add("union_sorted", "union_sorted all_of_both merged_unique", "a,b:lists", "return sorted(set($a) | set($b))", lambda a, b: sorted({*a, *b}), two_lists, "list[int]; list[int] -> list[int]",
    "두 리스트 {a}, {b}의 값을 합쳐 중복 없이 정렬한 리스트 | {a:과} {b}의 합집합(정렬)", "두 리스트 {a}, {b:을} 합쳐 중복을 없애고 정렬하는 | {a:과} {b}의 합집합을 정렬해 돌려주는", "두 리스트의 값을 합쳐 중복 없이 정렬한 리스트 | 두 리스트의 합집합(정렬)", "list")
add("duplicates", "duplicates repeated_values seen_twice", "xs:list", "seen = set()\nresult = set()\nfor x in $xs:\n    if x in seen:\n        result.add(x)\n    seen.add(x)\nreturn sorted(result)", lambda xs: sorted(x for x in set(xs) if xs.count(x) > 1), given(([1, 2, 1],), ([],), ([3, 3, 3],), ([1, 2],), ([5, 4, 5, 4],), new=lambda r: (ints(r, 8, 1, 6),)), "list[int] -> list[int]",
    "리스트 {xs}에 두 번 이상 나온 값의 정렬된 리스트 | 중복된 {xs}의 값들(한 번씩, 정렬)", "{xs}에서 두 번 이상 나온 값을 정렬해 모으는 | 리스트 {xs:을} 받아 중복된 값을 한 번씩 정렬해 돌려주는", "리스트에 두 번 이상 나온 값의 정렬된 리스트 | 중복된 값들(한 번씩, 정렬)", "list")
add("has_repeats", "has_repeats any_duplicate not_unique", "xs:list", "return len(set($xs)) < len($xs)", lambda xs: any(x in xs[:i] for i, x in enumerate(xs)), given(([1, 2, 1],), ([],), ([3],), ([1, 2],), ([5, 4, 5, 4],)), "list[int] -> bool",
    "리스트 {xs}에 같은 값이 두 번 이상 나오는지 여부 | {xs}에 중복이 있는지", "{xs}에 겹치는 값이 있는지 확인하는 | 리스트 {xs:을} 받아 중복이 있는지 알려 주는", "리스트에 같은 값이 두 번 이상 나오는지 여부 | 중복이 있는지", "bool")
add("contains_all", "contains_all is_subset has_every", "a,b:lists", "return set($b) <= set($a)", lambda a, b: not [x for x in b if x not in a], two_lists, "list[int]; list[int] -> bool",
    "{b}의 값이 모두 {a}에 들어 있는지 여부 | {b:이} {a}의 부분집합인지", "{b}의 값이 하나도 빠짐없이 {a}에 있는지 확인하는 | {a:이} {b}의 값을 다 가지고 있는지 알려 주는", "둘째 리스트의 값이 모두 첫째에 들어 있는지 여부 | 둘째 리스트가 첫째의 부분집합인지", "bool")
add("shared_letters", "shared_letters common_letters letters_in_both", "a,b:pair", 'return "".join(sorted(set($a) & set($b)))', lambda a, b: "".join(c for c in sorted(set(a)) if c in b), two_words, "str; str -> str",
    "두 낱말 {a}, {b}에 모두 든 글자를 정렬해 이은 문자열 | {a:과} {b}에 공통된 글자들(중복 없이 정렬)", "두 낱말 {a}, {b}의 공통 글자를 정렬해 잇는 | {a:과} {b}에 모두 나오는 글자를 한 번씩 정렬해 돌려주는", "두 낱말에 모두 든 글자를 정렬해 이은 문자열 | 공통된 글자들(중복 없이 정렬)", "text")
add("transpose", "transpose flip_grid rows_to_columns", "xs:nested", "return [list(x) for x in zip(*$xs)]", lambda xs: [[row[j] for row in xs] for j in range(len(xs[0]))], grid, GRID,
    "행렬 {xs}의 행과 열을 바꾼 리스트 | {xs}의 전치 행렬", "행렬 {xs}의 행과 열을 맞바꾸는 | 이중 리스트 {xs:을} 받아 전치 행렬을 돌려주는", "행과 열을 바꾼 이중 리스트 | 전치 행렬", "list")
add("diagonal_sum", "diagonal_sum trace main_diagonal", "xs:nested", "return sum($xs[i][i] for i in range(len($xs)))", lambda xs: sum(row[i] for i, row in enumerate(xs)), square, "list[list[int]] -> int",
    "정사각 행렬 {xs}의 주대각선 합 | {xs}에서 왼쪽 위부터 오른쪽 아래로 내려가는 대각선의 합", "정사각 행렬 {xs}의 주대각선 값을 더하는 | {xs:을} 받아 왼쪽 위에서 오른쪽 아래까지 대각선의 합을 구하는", "정사각 행렬의 주대각선 합 | 왼쪽 위부터 오른쪽 아래까지 대각선의 합")
add("column_sums", "column_sums sum_columns down_totals", "xs:nested", "return [sum(x) for x in zip(*$xs)]", lambda xs: [sum(row[j] for row in xs) for j in range(len(xs[0]))], grid, "list[list[int]] -> list[int]",
    "이중 리스트 {xs}의 열마다 합을 담은 리스트 | {xs:을} 세로로 더한 값들", "행렬 {xs}의 열별 합을 구하는 | 이중 리스트 {xs:을} 세로줄마다 더하는", "이중 리스트의 열마다 합을 담은 리스트 | 세로로 더한 값들", "list")
add("grid_column", "grid_column take_column column_at", "xs:nested i:n", "return [x[$i] for x in $xs]", lambda xs, i: list(list(zip(*xs, strict=True))[i]), lambda r, p: [(c[0], 0) for c in grid(r, p)] + [([[1, 2], [3, 4]], 1)], "list[list[int]]; int -> list[int]",
    "행렬 {xs}의 인덱스 {i} 열 | {xs}의 줄마다 인덱스 {i} 값을 모은 리스트", "행렬 {xs}에서 인덱스 {i} 열을 꺼내는 | 이중 리스트 {xs}의 줄마다 인덱스 {i}의 값을 뽑아 모으는", "주어진 인덱스의 열 | 줄마다 그 인덱스의 값을 모은 리스트", "list")
add("grid_max", "grid_max biggest_cell top_of_grid", "xs:nested", "return max(max(x) for x in $xs)", lambda xs: sorted(n for row in xs for n in row)[-1], grid, "list[list[int]] -> int",
    "행렬 {xs}에서 가장 큰 수 | 이중 리스트 {xs} 전체의 최댓값", "행렬 {xs} 전체에서 가장 큰 수를 찾는 | 이중 리스트 {xs:을} 받아 최댓값을 돌려주는", "행렬에서 가장 큰 수 | 이중 리스트 전체의 최댓값")
add("row_maxes", "row_maxes best_of_rows row_tops", "xs:nested", "return [max(x) for x in $xs]", lambda xs: [sorted(row)[-1] for row in xs], grid, "list[list[int]] -> list[int]",
    "이중 리스트 {xs}의 줄마다 가장 큰 수를 담은 리스트 | {xs}의 행별 최댓값", "{xs}의 줄마다 가장 큰 수를 모으는 | 행렬 {xs:을} 받아 행별 최댓값 리스트를 돌려주는", "줄마다 가장 큰 수를 담은 리스트 | 행별 최댓값", "list")
add("is_square_grid", "is_square_grid square_shape same_rows_columns", "xs:nested", "return all(len(x) == len($xs) for x in $xs)", lambda xs: not [row for row in xs if len(row) != len(xs)], lambda r, p: [*grid(r, p), ([[1, 2], [3]],)], "list[list[int]] -> bool",
    "이중 리스트 {xs:이} 행과 열의 수가 같은 정사각 행렬인지 여부 | {xs}의 모든 줄 길이가 줄 수와 같은지", "{xs:이} 정사각 행렬인지 확인하는 | 이중 리스트 {xs}의 줄 수와 줄 길이가 모두 같은지 알려 주는", "정사각 행렬인지 여부 | 모든 줄의 길이가 줄 수와 같은지", "bool")
add("blank_grid", "blank_grid make_grid fill_grid", "a,b:sides", "return [[$k] * $b for _ in range($a)]", lambda p, a, b: [[p["k"] for _ in range(min(b, 50))] for _ in range(min(a, 50))], given((2, 3), (1, 1), (3, 2), (0, 4), new=lambda r: (r.randint(2, 4), r.randint(4, 5))), "int; int -> list[list[int]]",
    "{a}행 {b}열을 모두 {k:로} 채운 이중 리스트 | 값이 전부 {k}인 {a}×{b} 행렬", "{a}행 {b}열짜리 행렬을 {k:로} 채워 만드는 | 행 수 {a:과} 열 수 {b:을} 받아 모두 {k}인 이중 리스트를 만드는", "모두 {k:로} 채운 이중 리스트(인자는 행 수, 열 수) | 값이 전부 {k}인 행렬(행 수와 열 수를 받음)", "list", params=number(0, 12))
add("identity_grid", "identity_grid identity unit_matrix", "n:size", "return [[1 if i == j else 0 for j in range($n)] for i in range($n)]", lambda n: [[0] * i + [1] + [0] * (min(n, 50) - i - 1) for i in range(min(n, 50))], given((1,), (2,), (3,), (0,), (4,)), "int -> list[list[int]]",
    "{n}×{n} 단위행렬 | 크기가 {n}이고 대각선만 1인 행렬", "크기 {n}의 단위행렬을 만드는 | {n:을} 받아 대각선은 1, 나머지는 0인 정사각 행렬을 돌려주는", "주어진 크기의 단위행렬 | 대각선만 1이고 나머지는 0인 정사각 행렬", "list")
add("turn_right", "turn_right rotate_clockwise rotate_grid", "xs:nested", "return [list(x) for x in zip(*$xs[::-1])]", lambda xs: [[row[j] for row in reversed(xs)] for j in range(len(xs[0]))], grid, GRID,
    "행렬 {xs:을} 시계 방향으로 90도 돌린 결과 | 오른쪽으로 한 번 돌린 {xs}", "행렬 {xs:을} 시계 방향으로 90도 돌리는 | 이중 리스트 {xs:을} 오른쪽으로 90도 회전하는", "행렬을 시계 방향으로 90도 돌린 결과 | 오른쪽으로 90도 회전한 이중 리스트", "list")
add("mirror_grid", "mirror_grid flip_rows left_right_flip", "xs:nested", "return [x[::-1] for x in $xs]", lambda xs: [list(reversed(row)) for row in xs], grid, GRID,
    "행렬 {xs}의 좌우를 뒤집은 결과 | 줄마다 순서를 거꾸로 놓은 {xs}", "행렬 {xs}의 좌우를 뒤집는 | 이중 리스트 {xs}의 줄마다 순서를 거꾸로 하는", "행렬의 좌우를 뒤집은 결과 | 줄마다 순서를 거꾸로 놓은 이중 리스트", "list")
add("find_cell", "find_cell where_in_grid locate", "xs:nested n:n", "for i, line in enumerate($xs):\n    if $n in line:\n        return (i, line.index($n))\nreturn None", lambda xs, n: next(((i, j) for i in range(len(xs)) for j in range(len(xs[i])) if xs[i][j] == n), None), lambda r, p: [(c[0], c[0][-1][-1]) for c in grid(r, p)] + [([[1, 2]], 9)], "list[list[int]]; int -> tuple[int, int] | None",
    "행렬 {xs}에서 {n:이} 처음 나오는 (행, 열) 위치(없으면 None) | {xs}에 든 {n}의 행과 열 인덱스 튜플, 없으면 None", "행렬 {xs}에서 {n}의 (행, 열) 인덱스를 찾고 없으면 None을 돌려주는 | {xs:을} 위에서부터 훑어 {n:이} 있는 칸의 (행, 열)을 주고 없으면 None을 주는", "행렬에서 값이 처음 나오는 (행, 열) 위치(없으면 None) | 그 값의 행과 열 인덱스 튜플, 없으면 None", "list")
add("count_cells", "count_cells cells_equal how_many_cells", "xs:nested", "return sum(x.count($k) for x in $xs)", lambda p, xs: len([n for row in xs for n in row if n == p["k"]]), lambda r, p: [([[p["k"], 0], [1, p["k"]]],), ([[0]],), ([],), ([[p["k"]] * r.randint(2, 6)],), ([[-1], [p["k"] + 1]],)], "list[list[int]] -> int",
    "행렬 {xs}에 {k:이} 든 칸의 수 | {xs}에서 값이 {k}인 칸이 몇 개인지", "행렬 {xs}에서 값이 {k}인 칸을 세는 | 이중 리스트 {xs:을} 받아 {k:이} 모두 몇 번 나오는지 돌려주는", "행렬에서 값이 {k}인 칸의 수 | 이중 리스트에 {k:이} 모두 몇 번 나오는지", params=number(2, 30))
add("mirror_symmetric", "mirror_symmetric is_symmetric symmetric_grid", "xs:nested", "size = len($xs)\nreturn all($xs[i][j] == $xs[j][i] for i in range(size) for j in range(size))", lambda xs: [list(c) for c in zip(*xs, strict=True)] == xs, square, "list[list[int]] -> bool",
    "정사각 행렬 {xs:이} 주대각선에 대해 대칭인지 여부 | {xs}의 행과 열을 바꿔도 같은지", "정사각 행렬 {xs:이} 대칭 행렬인지 확인하는 | {xs}의 행과 열을 맞바꿔도 그대로인지 알려 주는", "정사각 행렬이 대칭인지 여부 | 행과 열을 바꿔도 같은지", "bool")
add("draw_box", "draw_box text_box block_of_marks", "a,b:sides", 'return "\\n".join(["$m" * $a] * $b)', lambda p, a, b: (("\n" + p["m"] * min(a, 50)) * min(b, 50))[1:], given((3, 2), (1, 1), (2, 4), (5, 1), new=lambda r: (r.randint(4, 9), 3)), "int; int -> str",
    "'{m}'{_:을} 가로 {a}개씩 세로 {b}줄로 쓴 문자열 | 가로 {a}, 세로 {b:을} '{m}'{_:로} 채운 네모", "'{m}'{_:로} 가로 {a}, 세로 {b}인 네모를 그린 문자열을 만드는 | 가로 {a:과} 세로 {b:을} 받아 '{m}'{_:을} {a}개씩 {b}줄 늘어놓는", "'{m}'{_:로} 채운 네모 문자열(인자는 가로, 세로) | '{m}'{_:을} 가로 개수만큼 세로 줄 수만큼 쓴 글", "text", params=lambda r, h: {"m": pick(r, h, "*#@+ox=")})
add("stairs", "stairs star_stairs draw_stairs", "n:size", 'result = []\nfor i in range(1, $n + 1):\n    result.append("$m" * i)\nreturn "\\n".join(result)', lambda p, n: "\n".join(p["m"] * (i + 1) for i in range(min(n, 50))), given((1,), (2,), (3,), (0,), new=lambda r: (r.randint(4, 8),)), "int -> str",
    "'{m}'{_:이} 한 개부터 {n}개까지 한 줄씩 늘어나는 문자열 | '{m}'{_:로} 그린 {n}줄짜리 계단", "'{m}'{_:로} {n}줄짜리 계단을 그리는 | {n:을} 받아 줄마다 '{m}'{_:을} 하나씩 늘려 {n}줄을 쓰는", "'{m}'{_:이} 한 줄에 하나씩 늘어나는 계단 문자열 | '{m}'{_:로} 그린 계단(인자는 줄 수)", "text", params=lambda r, h: {"m": pick(r, h, "*#@+ox=")})
add("run_stack", "run_stack stack_result push_pop", "xs:words", 'stack = []\nfor x in $xs:\n    if x == "pop":\n        stack.pop()\n    else:\n        stack.append(x)\nreturn stack', lambda xs: _undone(xs, "pop"), given((["a", "b", "pop"],), ([],), (["x"],), (["a", "pop", "b", "c", "pop"],), (["나", "pop"],), new=lambda r: ([*words(r, 3), "pop", "pop", r.choice(EN_WORDS)],)), WORDS,
    "명령 {xs:을} 차례로 수행한 뒤의 스택('pop'이면 꺼내고 아니면 넣음) | {xs}의 말을 쌓되 'pop'마다 맨 위를 꺼낸 스택 리스트", "{xs:을} 차례로 스택에 넣되 'pop'이 나오면 맨 위를 꺼내는 | 명령 리스트 {xs:을} 받아 'pop'은 빼기, 나머지는 넣기로 처리한 스택을 돌려주는", "명령을 수행한 뒤의 스택('pop'이면 꺼내고 아니면 넣음) | 'pop'마다 맨 위를 꺼내며 쌓은 스택 리스트", "list")
add("type_keys", "type_keys backspace typed_text", "s:text", 'result = ""\nfor c in $s:\n    result = result[:-1] if c == "$m" else result + c\nreturn result', lambda p, s: "".join(_undone(list(s), p["m"])), lambda r, p: [("ab" + p["m"] + "c",), ("",), (p["m"],), ("나무" + p["m"] * 2 + "물",), (r.choice(EN_WORDS) + p["m"] * 3,)], TEXT,
    "{s:을} 차례로 치되 '{m}'{_:이} 나오면 앞 글자를 지운 결과 | '{m}'{_:을} 지우기 키로 본 {s}의 입력 결과", "{s:을} 한 글자씩 치고 '{m}'{_:이} 나오면 바로 앞 글자를 지우는 | 문자열 {s}에서 '{m}'{_:을} 백스페이스로 처리하는", "'{m}'{_:이} 나오면 앞 글자를 지우며 입력한 결과 | '{m}'{_:을} 백스페이스로 처리한 문자열", "text", params=lambda r, h: {"m": pick(r, h, "#<*@~!")})
add("postfix", "postfix rpn eval_postfix", "s:text", 'stack = []\nfor x in $s.split():\n    if x.isdigit():\n        stack.append(int(x))\n    else:\n        a, b = stack.pop(), stack.pop()\n        stack.append(a + b if x == "+" else a * b)\nreturn stack[0]', lambda s: _postfix(s.split()), says("3 4 +", "7", "2 3 * 4 +", "1 2 + 3 4 + *", "5 0 *", new=lambda r: f"{r.randint(1, 9)} {r.randint(1, 9)} + {r.randint(2, 9)} *"), TEXT_INT,
    "띄어 쓴 후위 표기식 {s:을} 계산한 값(+와 *만 있음) | 역폴란드 표기 {s}의 결과(연산은 +, *)", "후위 표기식 {s:을} 스택을 써서 +와 *만으로 계산하는 | 띄어쓰기로 나뉜 역폴란드 식 {s}의 값을 구하되 연산은 +와 *만 다루는", "후위 표기식을 계산한 값(+와 *만 있음) | 역폴란드 표기식의 결과(연산은 +, *)")
add("serve_queue", "serve_queue call_next who_is_left", "xs:words", 'queue = []\nfor x in $xs:\n    if x != "next":\n        queue.append(x)\n    elif queue:\n        queue.pop(0)\nreturn queue', lambda xs: _served(xs), given((["a", "b", "next"],), ([],), (["next"],), (["a", "next", "b", "c", "next"],), (["나", "다"],), new=lambda r: ([*r.sample(FIRST_NAMES, 3), "next"],)), WORDS,
    "{xs}의 이름을 줄 세우며 'next'마다 맨 앞을 내보낸 뒤 남은 줄(빈 줄이면 그냥 지나감) | 'next'가 나오면 앞사람을 빼는 대기열 {xs}의 마지막 모습(빈 대기열은 그대로)", "{xs}의 이름을 대기열에 넣고 'next'가 나오면 맨 앞을 빼되 비었으면 넘어가는 | 대기 명령 {xs:을} 처리해 'next'마다 앞사람을 내보내고(없으면 무시) 남은 줄을 돌려주는", "'next'마다 맨 앞을 내보낸 뒤 남은 줄(빈 줄이면 그냥 지나감) | 'next'는 빼기, 이름은 넣기로 처리한 대기열(비었을 때는 무시)", "list")
add("last_person", "last_person josephus circle_game", "xs:words", "people = list($xs)\nwhile len(people) > 1:\n    people.append(people.pop(0))\n    people.pop(0)\nreturn people[0]", lambda xs: xs[int((bin(len(xs))[3:] + "1"), 2) - 1], given((["a", "b", "c"],), (["x"],), (["a", "b"],), (["a", "b", "c", "d", "e"],), (["가", "나", "다", "라"],), new=lambda r: (r.sample(FIRST_NAMES, 7),)), "list[str] -> str",
    "둥글게 앉은 {xs}에서 첫 사람은 두고 한 사람 걸러 뺄 때 끝까지 남는 이름 | 맨 앞을 뒤로 보내고 다음 사람을 빼기를 되풀이한 {xs}의 마지막 한 명", "{xs}의 맨 앞은 뒤로 보내고 그다음 사람은 빼기를 되풀이해 마지막 한 명을 찾는 | 둥글게 앉은 {xs}에서 첫 사람부터 한 명은 남기고 다음 한 명은 빼며 끝까지 남는 이름을 돌려주는", "맨 앞은 뒤로 보내고 다음 사람은 빼기를 되풀이해 남은 이름 | 둥글게 앉아 첫 사람은 두고 한 사람 걸러 뺄 때 끝까지 남는 이름", "text")
add("safe_int", "safe_int to_int_or read_number", "s:text", "try:\n    return int($s)\nexcept ValueError:\n    return $k", lambda p, s: int(s) if s.strip().lstrip("-").isdigit() else p["k"], says("12", "abc", "", "-3", "3.5", new=lambda r: str(r.randint(100, 999))), TEXT_INT,
    "{s:을} 정수로 바꾼 값(바꿀 수 없으면 {k}) | {s:을} 읽은 정수, 정수 꼴이 아니면 {k}", "{s:을} 정수로 바꾸되 안 되면 {k:을} 돌려주는 | 입력 {s:을} int로 바꾸고 오류가 나면 {k:을} 주는", "문자열을 정수로 바꾼 값(바꿀 수 없으면 {k}) | 읽은 정수, 정수 꼴이 아니면 {k}", params=number(0, 60))
add("safe_divide", "safe_divide divide_or_none try_divide", "a,b:pair", "try:\n    return $a / $b\nexcept ZeroDivisionError:\n    return None", lambda a, b: None if b == 0 else a / b, given((8, 2), (1, 0), (0, 5), (7, 2), (0, 0), new=lambda r: (r.randint(10, 99), r.randint(2, 9))), "int; int -> float | None",
    "{a:을} {b:로} 나눈 값(0으로 나누면 None) | {a} 나누기 {b}, 0으로 나누게 되면 None", "{a:을} {b:로} 나누되 {b:이} 0이면 None을 돌려주는 | {a:과} {b:을} 받아 나눗셈을 하고 0으로 나누면 None을 주는", "첫째 수를 둘째 수로 나눈 값(0으로 나누면 None) | 앞 수 나누기 뒤 수, 0으로 나누게 되면 None")
add("item_or_none", "item_or_none safe_get try_index", "xs:list i:n", "try:\n    return $xs[$i]\nexcept IndexError:\n    return None", lambda xs, i: xs[i] if -len(xs) <= i < len(xs) else None, given(([5, 6], 1), ([], 0), ([5], 3), ([1, 2, 3], -1), ([9], 0), new=lambda r: (ints(r, 5), r.randint(0, 6))), "list[int]; int -> int | None",
    "리스트 {xs}의 인덱스 {i} 값(없는 자리면 None) | {xs}에서 인덱스 {i:로} 꺼낸 값, 범위를 벗어나면 None", "리스트 {xs}에서 인덱스 {i}의 값을 꺼내고 범위 밖이면 None을 돌려주는 | {xs:과} {i:을} 받아 그 자리 값을 주되 IndexError가 나면 None을 주는", "리스트에서 그 인덱스의 값(없는 자리면 None) | 인덱스로 꺼낸 값, 범위를 벗어나면 None")
add("user_id_ok", "user_id_ok valid_username id_check", "s:word", "return $k <= len($s) <= $m and $s.isalnum()", lambda p, s: len(s) in range(p["k"], p["m"] + 1) and not [c for c in s if not c.isalnum()], lambda r, p: [("a" * p["k"],), ("b" * (p["k"] - 1),), ("c" * (p["m"] + 1),), ("d" * p["k"] + "_",), ("e1" * (p["m"] // 2),)], TEXT_BOOL,
    "아이디 {s:이} {k}~{m}글자이고 글자와 숫자로만 되었는지 여부 | {s}의 길이가 {k} 이상 {m} 이하이고 기호가 없는지", "아이디 {s:이} {k}자 이상 {m}자 이하이고 글자와 숫자뿐인지 확인하는 | {s:을} 받아 길이가 {k}~{m}이고 기호나 공백이 없는지 알려 주는", "아이디가 {k}~{m}글자이고 글자와 숫자로만 되었는지 여부 | 길이가 {k} 이상 {m} 이하이고 기호가 없는 아이디인지", "bool", params=lambda r, h: (lambda k: {"k": k, "m": k + r.randint(4, 9)})(num(r, h, 3, 12)))
add("bad_numbers", "bad_numbers not_numbers invalid_inputs", "xs:words", "bad = []\nfor x in $xs:\n    try:\n        float(x)\n    except ValueError:\n        bad.append(x)\nreturn bad", lambda xs: [x for x in xs if not (x.replace(".", "", 1).lstrip("-").isdigit())], given((["1", "a", "2.5"],), ([],), (["x", ""],), (["-3", "3-"],), (["0"],), new=lambda r: ([str(r.randint(1, 99)), r.choice(EN_WORDS), "1.2.3"],)), WORDS,
    "문자열 리스트 {xs}에서 float로 바꿀 수 없는 것만 모은 리스트 | {xs} 가운데 수로 읽을 수 없는(float 기준) 입력들", "{xs}에서 float로 바꾸면 ValueError가 나는 것만 모으는 | 입력 리스트 {xs:을} 받아 수로 읽지 못하는(float 기준) 문자열만 돌려주는", "float로 바꿀 수 없는 문자열만 모은 리스트 | 수로 읽을 수 없는(float 기준) 입력들", "list")
add("missing_fields", "missing_fields form_gaps unfilled", "d:dict xs:words", 'return [x for x in $xs if $d.get(x, "") == ""]', lambda d, xs: list(filter(lambda x: x not in d or d[x] == "", xs)), given(({"name": "Kim"}, ["name", "age"]), ({}, ["x"]), ({"a": ""}, ["a"]), ({"이름": "서연", "주소": ""}, ["주소", "이름"]), ({"q": "1"}, [])), "dict[str, str]; list[str] -> list[str]",
    "신청서 {d}에서 필수 항목 {xs} 가운데 없거나 빈 항목 리스트 | {xs}에 있지만 {d}에 안 적힌 항목들(빈 문자열도 포함)", "신청서 사전 {d}에 필수 항목 {xs:이} 다 적혔는지 보고 없거나 빈 것을 모으는 | {d:과} 필수 키 {xs:을} 받아 없거나 빈 문자열인 키를 돌려주는", "필수 항목 가운데 없거나 빈 항목 리스트 | 신청서에 안 적힌 필수 항목들(빈 문자열도 포함)", "list")
add("order_message", "order_message check_order order_status", "d:dict k:item n:count", 'if $k not in $d:\n    return "없는 상품"\nif $d[$k] < $n:\n    return "재고 부족"\nreturn "주문 가능"', lambda d, k, n: ("주문 가능" if d[k] >= n else "재고 부족") if k in d else "없는 상품", given(({"펜": 3}, "펜", 2), ({"펜": 3}, "펜", 4), ({}, "책", 1), ({"a": 1}, "a", 1), ({"a": 0, "b": 9}, "b", 5)), "dict[str, int]; str; int -> str",
    "재고 {d}에서 {k:을} {n}개 주문할 때의 안내('없는 상품', '재고 부족', '주문 가능') | {d}에 {k:이} 없으면 '없는 상품', {n}개보다 적으면 '재고 부족', 아니면 '주문 가능'", "재고 {d}에 {k:이} 없으면 '없는 상품', {n}개보다 적으면 '재고 부족', 아니면 '주문 가능'을 돌려주는 | {d}에서 {k:을} {n}개 살 수 있는지 보고 '없는 상품', '재고 부족', '주문 가능' 중 하나를 주는", "주문 안내(상품이 없으면 '없는 상품', 수량이 모자라면 '재고 부족', 되면 '주문 가능') | 재고표에 없으면 '없는 상품', 수량보다 적으면 '재고 부족', 아니면 '주문 가능'인 안내", "text")

# fmt: on
MORE = FAMILIES[_known:]
del FAMILIES[_known:]
