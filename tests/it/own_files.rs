//! Authors' files: read from bytes that may be anything, added to what ships, and carried by documents.

use std::borrow::Cow;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use waymark::content::{
    GivenFile, Library, OwnContent, Place, Problem, ProblemKind, Thing, shipped as files,
};
use waymark::exchange::{Expected, OpenError, open, write, write_own_file, write_with};
use waymark::questionnaire::OwnFile;

use crate::manual::examples;
use crate::schema::Published;
use crate::teams::{asking, cases, choose, listed, path, scores, shipped};

fn example() -> String {
    examples().remove(0)
}

fn read(bytes: &[u8]) -> Result<OwnContent, Vec<Problem>> {
    let name = "own.toml";
    OwnContent::read(GivenFile { name, bytes }, shipped())
}

fn own(bytes: &[u8]) -> OwnContent {
    read(bytes).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

/// The problems of a file that has to have some.
fn problems(bytes: &[u8]) -> Vec<Problem> {
    let problems = read(bytes).expect_err("the file is broken");
    assert!(!problems.is_empty());
    problems
}

fn kinds(bytes: &[u8]) -> Vec<ProblemKind> {
    problems(bytes)
        .into_iter()
        .map(|problem| problem.kind)
        .collect()
}

#[test]
fn an_authors_questionnaire_is_used_like_a_shipped_one() {
    let own = own(example().as_bytes());
    assert_eq!(
        (
            own.file.id.as_str(),
            own.file.title.as_str(),
            own.file.version
        ),
        ("upkeep", "Upkeep", 1)
    );
    assert_eq!(own.file.text, example());
    let library = shipped().with(&own.library);
    let ids = |library: &Library| -> Vec<String> {
        let lenses = library.catalogue.questionnaires().iter();
        lenses
            .map(|questionnaire| questionnaire.id.to_string())
            .collect()
    };
    let mut expected = ids(shipped());
    expected.push("upkeep".into());
    assert_eq!(ids(&library), expected, "what ships comes first");
    let mut team = asking(&own.library);
    assert!(own.is_chosen_by(&team) && !own.is_chosen_by(&asking(shipped())));
    choose(&mut team, &"fear-of-change".into(), 7);
    choose(&mut team, &"finding-documentation".into(), 1);
    let card = scores(&library, &team).remove(0);
    assert_eq!(card.score.map(waymark::scoring::Score::value), Some(0.0));
    assert_eq!(card.own_bands.len(), 3);
}

#[test]
fn of_two_libraries_the_first_wins() {
    let mut other = own(example().as_bytes()).library;
    other = other.with(shipped());
    let library = shipped().with(&other);
    assert_eq!(
        library.catalogue.questionnaires().len(),
        shipped().catalogue.questionnaires().len() + 1
    );
    assert_eq!(
        library.guidance.insights().len(),
        shipped().guidance.insights().len() + 1
    );
    assert_eq!(
        library.guidance.insights()[0],
        shipped().guidance.insights()[0]
    );
    let changed = example().replace("title = \"Upkeep\"", "title = \"Something else\"");
    let changed = own(changed.as_bytes()).library;
    let title = |library: &Library| {
        library
            .catalogue
            .questionnaire(&"upkeep".into())
            .unwrap()
            .title
            .clone()
    };
    assert_eq!(title(&library.with(&changed)), "Upkeep");
    assert_eq!(title(&changed.with(&library)), "Something else");
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = own(example().as_bytes());
    for text in [
        format!("\u{feff}{}", example()),
        example().replace('\n', "\r\n"),
        format!("\u{feff}{}", example().replace('\n', "\r\n")),
    ] {
        assert!(own(text.as_bytes()).library == plain.library);
    }
    let misspelt = example().replace("\"security-findings\"", "\"security-finding\"");
    let expected = problems(misspelt.as_bytes());
    for text in [
        format!("\u{feff}{misspelt}"),
        format!("\u{feff}{}", misspelt.replace('\n', "\r\n")),
    ] {
        assert_eq!(problems(text.as_bytes()), expected);
    }
}

#[test]
fn what_waymark_already_has_cannot_be_brought_again() {
    let taken = kinds(b"id = \"calms\"\ntitle = \"Ours\"\nsummary = \"Ours.\"\n[[dimension]]\nid = \"side\"\n\
        title = \"Side\"\nsummary = \"One.\"\nquestions = [{ id = \"toil\" }]\n[[question]]\nid = \"toil\"\n\
        title = \"Toil\"\nprompt = \"Is there?\"\nwhy = \"It matters.\"\nask = \"Show.\"\nagreement = 3\n\
        practices = [\"wip-limits\"]\n[[practice]]\nid = \"wip-limits\"\ntitle = \"Do\"\nsummary = \"It.\"\n\
        first_step = \"Begin.\"\nnext_steps = [\"Go on.\"]\ndone_when = \"Seen.\"\npitfalls = [\"It stops.\"]\n\
        effort = \"small\"\nimproves = { recovery = 1 }\nphase = \"map\"\n\
        sources = [\"Us\"]\n");
    let named = |what, id: &str| ProblemKind::Taken {
        what,
        id: id.into(),
    };
    assert_eq!(
        taken,
        [
            named(Thing::Questionnaire, "calms"),
            named(Thing::Question, "toil"),
            named(Thing::Practice, "wip-limits")
        ]
    );
}

#[test]
fn an_authors_practice_may_require_a_shipped_one_but_not_itself() {
    let text = example().replace(
        "requires = [\"continuous-integration\"]",
        "requires = [\"routine-updates\"]",
    );
    assert!(matches!(
        kinds(text.as_bytes()).as_slice(),
        [ProblemKind::Cycle(_)]
    ));
    // A way of requirements may be longer than there is room for calls within calls.
    let link = |at: usize| {
        format!(
            "[[practice]]\nid = \"p{at}\"\nrequires = [\"p{}\"]\n",
            at + 1
        )
    };
    let chain = (0..20_000).map(link).collect::<Vec<_>>().concat();
    assert!(read(chain.as_bytes()).is_err());
    let circle = format!("{chain}[[practice]]\nid = \"p20000\"\nrequires = [\"p0\"]\n");
    assert!(read(circle.as_bytes()).is_err());
}

#[test]
fn a_file_without_a_questionnaire_is_told_so() {
    let text = example();
    let bank = &text[text.find("[[practice]]").unwrap()..text.find("[[insight]]").unwrap()];
    assert_eq!(kinds(bank.as_bytes()), [ProblemKind::NoQuestionnaire]);
    assert!(
        Library::added(
            &[GivenFile {
                name: "bank.toml",
                bytes: bank.as_bytes()
            }],
            shipped()
        )
        .is_ok()
    );
}

#[test]
fn what_is_no_text_is_told_where() {
    // Latin-1: the umlaut is one byte.
    let [problem] = problems(b"title = \"caf\xc3\xa9\"\nsummary = \"\xdcbung\"\n")
        .try_into()
        .unwrap();
    assert_eq!(
        (problem.place, problem.kind.clone()),
        (
            Place {
                line: 2,
                column: 12
            },
            ProblemKind::NotText(0xdc)
        )
    );
    let shown = problem.to_string();
    assert!(shown.starts_with("own.toml:2:12: the byte 0xDC here is not text in UTF-8\n  2 | summary = \"\u{fffd}bung\"\n"), "{shown}");
    // UTF-16, as an old editor writes it.
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("id = 1".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(kinds(&utf16), [ProblemKind::Utf16]);
    assert_eq!(kinds(&utf16[2..]), [ProblemKind::Utf16], "without a mark");
}

#[test]
fn a_file_that_is_too_large_is_not_read_at_all() {
    let text = "#".repeat(OwnFile::MAX_BYTES + 1);
    assert_eq!(
        kinds(text.as_bytes()),
        [ProblemKind::TooLarge(OwnFile::MAX_BYTES + 1)]
    );
    // At the limit it is read, whatever it is.
    for piece in [
        "[[question]]\n",
        "a = \n",
        "[[dimension]]\nid=1\n",
        "[",
        "\n",
    ] {
        let text = piece.repeat(OwnFile::MAX_BYTES / piece.len() / 16);
        assert!(
            (1..=101).contains(&problems(text.as_bytes()).len()),
            "{piece:?}"
        );
    }
}

#[test]
fn a_hundred_problems_are_told_and_the_rest_is_counted() {
    let entry = |at: usize| format!("{{ id = \"no-such-{at}\" }},");
    let entries = (0..250).map(entry).collect::<Vec<_>>().concat();
    let text = format!(
        "id = \"own\"\ntitle = \"Own\"\nsummary = \"Ours.\"\n[[dimension]]\nid = \"side\"\ntitle = \"Side\"\n\
         summary = \"One.\"\nquestions = [{entries}]\n"
    );
    let told = kinds(text.as_bytes());
    assert_eq!(
        (told.len(), told.last()),
        (101, Some(&ProblemKind::More(150)))
    );
}

#[test]
fn every_problem_of_every_file_is_told_at_once() {
    let latin = b"title = \"\xdc\"".as_slice();
    let broken = example().replace("agreement = 5", "agreement = 9");
    let given = [
        GivenFile {
            name: "latin.toml",
            bytes: latin,
        },
        GivenFile {
            name: "own.toml",
            bytes: broken.as_bytes(),
        },
    ];
    let told = Library::added(&given, shipped()).unwrap_err();
    let files: Vec<&str> = told.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(files, ["latin.toml", "own.toml"]);
}

/// A file as a mishap leaves it.
#[derive(Clone, Debug)]
enum Mishap {
    Flip(Index, u8),
    Delete(Index, usize),
    Truncate(Index),
    RepeatLine(Index),
    SwapLines(Index, Index),
    WindowsLines,
    ByteOrderMark,
    Insert(Index, &'static str),
}

fn any_mishap() -> impl Strategy<Value = Mishap> {
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, byte)| Mishap::Flip(at, byte)),
        4 => (at(), 1_usize..60).prop_map(|(at, length)| Mishap::Delete(at, length)),
        1 => at().prop_map(Mishap::Truncate),
        3 => at().prop_map(Mishap::RepeatLine),
        2 => (at(), at()).prop_map(|(one, other)| Mishap::SwapLines(one, other)),
        1 => Just(Mishap::WindowsLines),
        1 => Just(Mishap::ByteOrderMark),
        3 => (at(), select(vec!["[[", "\"", "'''", "{", "=", "\r", "\n", "-1", "inf", "nan", "🚢", "agreement = 3\n",
            "reverse = true\n", "[[band]]\n", "[[insight]]\n", "\u{feff}", "\0"]))
            .prop_map(|(at, text)| Mishap::Insert(at, text)),
    ]
}

fn befall(bytes: &mut Vec<u8>, mishap: &Mishap) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    let lines = |bytes: &[u8]| -> Vec<Vec<u8>> {
        bytes
            .split_inclusive(|b| *b == b'\n')
            .map(<[u8]>::to_vec)
            .collect()
    };
    match mishap {
        Mishap::Flip(at, byte) => bytes[at.index(length)] ^= byte,
        Mishap::Delete(at, many) => {
            let at = at.index(length);
            bytes.drain(at..(at + many).min(length));
        }
        Mishap::Truncate(at) => bytes.truncate(at.index(length)),
        Mishap::RepeatLine(at) => {
            let mut lines = lines(bytes);
            let at = at.index(lines.len());
            lines.insert(at, lines[at].clone());
            *bytes = lines.concat();
        }
        Mishap::SwapLines(one, other) => {
            let mut lines = lines(bytes);
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            *bytes = lines.concat();
        }
        Mishap::WindowsLines => {
            let text = bytes.iter().flat_map(|b| {
                if *b == b'\n' {
                    vec![b'\r', b'\n']
                } else {
                    vec![*b]
                }
            });
            *bytes = text.collect();
        }
        Mishap::ByteOrderMark => {
            bytes.splice(0..0, "\u{feff}".bytes());
        }
        Mishap::Insert(at, text) => {
            bytes.splice(at.index(length)..at.index(length), text.bytes());
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_damaged_file_is_content_or_problems_and_never_fatal(mishaps in prop::collection::vec(any_mishap(), 1..5)) {
        let mut bytes = example().into_bytes();
        for mishap in &mishaps {
            befall(&mut bytes, mishap);
        }
        match read(&bytes) {
            Ok(own) => prop_assert!(!own.library.catalogue.questionnaires().is_empty()),
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                for problem in &problems {
                    let excerpt = problem.excerpt.as_ref().unwrap();
                    prop_assert!(excerpt.before <= 61 && excerpt.text.chars().count() <= 141);
                    prop_assert!(!excerpt.text.contains(char::is_control));
                    prop_assert!(!problem.to_string().is_empty() && !problem.kind.hint().is_empty());
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_refused_with_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err_and(|problems| !problems.is_empty()));
    }
}

// Documents that carry files.

fn carried() -> String {
    std::fs::read_to_string(path("tests/fixtures/documents/carrying.json")).unwrap()
}

#[test]
fn a_document_brings_what_its_assessments_ask() {
    let opened = open(carried().as_bytes()).unwrap();
    let [file] = opened.questionnaires.as_slice() else {
        panic!("{opened:?}")
    };
    assert_eq!(
        (file.id.as_str(), file.title.as_str(), file.version),
        ("handover", "Handover", 3)
    );
    let own =
        OwnContent::of(file, shipped()).unwrap_or_else(|problems| panic!("{}", listed(&problems)));
    assert_eq!(own.file, *file);
    let library = shipped().with(&own.library);
    let [team] = opened.assessments.as_slice() else {
        panic!("one assessment")
    };
    assert!(own.is_chosen_by(team));
    let card = scores(&library, team).remove(0);
    // Agreeing fully with the reversed statement scores 0, the middle of three levels 5.
    assert_eq!(card.score.map(waymark::scoring::Score::value), Some(2.5));
}

#[test]
fn a_carrying_document_survives_whole() {
    let opened = open(carried().as_bytes()).unwrap();
    assert_eq!(open(opened.write().as_bytes()).unwrap(), opened);
    let (before, after): (Value, Value) = (
        serde_json::from_str(&carried()).unwrap(),
        serde_json::from_str(&opened.write()).unwrap(),
    );
    for pointer in [
        "/weather",
        "/questionnaires/0/colour",
        "/questionnaires/0/text",
        "/questionnaires/0/version",
    ] {
        assert!(
            before.pointer(pointer).is_some(),
            "{pointer} is not in the fixture"
        );
        assert_eq!(before.pointer(pointer), after.pointer(pointer));
    }
    let published = Published::read();
    assert_eq!(published.check(&before), Ok(()));
    assert_eq!(published.check(&after), Ok(()));
}

#[test]
fn a_file_is_written_alone_or_with_assessments() {
    let own = own(example().as_bytes());
    let team = asking(&own.library);
    let alone = open(write_own_file(&own.file).as_bytes()).unwrap();
    assert_eq!(
        (alone.questionnaires.as_slice(), alone.assessments.len()),
        ([own.file.clone()].as_slice(), 0)
    );
    let both = open(write_with([&team], [&own.file]).as_bytes()).unwrap();
    assert_eq!(
        (both.questionnaires, both.assessments),
        (vec![own.file], vec![team.clone()])
    );
    let plain: Value = serde_json::from_str(&write([&team])).unwrap();
    assert_eq!(plain.get("questionnaires"), None);
}

#[test]
fn carried_files_are_refused_with_their_place() {
    let document = |files: Value| {
        let document = json!({ "format": "waymark", "schema": 1, "questionnaires": files });
        open(document.to_string().as_bytes())
    };
    let shape = |path: &str, expected: Expected| OpenError::Shape {
        path: path.into(),
        expected,
    };
    for (files, expected) in [
        (json!({}), shape("questionnaires", Expected::List)),
        (
            json!(["upkeep"]),
            shape("questionnaires[0]", Expected::Object),
        ),
        (
            json!([{ "text": "id = 1" }]),
            shape("questionnaires[0].id", Expected::QuestionnaireId),
        ),
        (
            json!([{ "id": "a" }]),
            shape("questionnaires[0].text", Expected::QuestionnaireText),
        ),
        (
            json!([{ "id": "a", "text": [] }]),
            shape("questionnaires[0].text", Expected::Text),
        ),
        (
            json!([{ "id": "a", "text": "x" }, { "id": "a", "text": "y" }]),
            OpenError::DuplicateId("a".into()),
        ),
    ] {
        assert_eq!(document(files), Err(expected));
    }
    let large: Cow<'_, str> = "a\n".repeat(OwnFile::MAX_BYTES / 2).into();
    assert!(
        document(json!([{ "id": "a", "text": large }])).is_ok(),
        "as large as a file may be"
    );
}

#[test]
fn shipped_ladders_have_five_levels_the_best_last() {
    assert!(!files::FILES.is_empty());
    for question in shipped()
        .catalogue
        .questions()
        .filter(|it| !it.is_statement())
    {
        assert_eq!(
            (question.levels.len(), question.reversed),
            (5, false),
            "{}",
            question.id
        );
    }
    for questionnaire in shipped().catalogue.questionnaires() {
        // What people feel is compared with no survey of DORA's.
        assert_eq!(
            questionnaire.bands.is_empty(),
            !questionnaire.alone,
            "{}",
            questionnaire.id
        );
    }
}
