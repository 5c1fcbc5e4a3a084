//! The author's manual teaches by an example that is really read.

use waymark::content::{
    GivenFile, Library, OwnContent, Problem, ProblemKind, Source, bundle, bundled, shipped,
};
use waymark::text::fields::TABLES;

use crate::teams::{listed, path};

/// Every TOML block of the manual.
pub(crate) fn examples() -> Vec<String> {
    let manual = std::fs::read_to_string(path("questionnaires/README.md")).unwrap();
    let blocks = manual.split("```toml\n").skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap().to_owned())
        .collect()
}

fn with_shipped(text: &str) -> Vec<Source<'_>> {
    let own = Source {
        file: "upkeep.toml",
        text,
    };
    shipped::FILES.iter().copied().chain([own]).collect()
}

#[test]
fn the_example_of_the_manual_loads_beside_what_ships() {
    let examples = examples();
    let [example] = examples.as_slice() else {
        panic!("one complete example, not {}", examples.len())
    };
    let library = Library::read(&with_shipped(example))
        .unwrap_or_else(|problems| panic!("{}", listed(&problems)));
    let questionnaire = library.catalogue.questionnaire(&"upkeep".into()).unwrap();
    let own = questionnaire
        .entries()
        .filter(|(_, entry)| entry.question.as_str() == "dependency-age")
        .count();
    assert_eq!(
        (own, questionnaire.entries().count() > own),
        (1, true),
        "it asks a question of its own and shipped ones"
    );
    assert!(
        library
            .guidance
            .practice(&"routine-updates".into())
            .is_some()
    );
    assert!(
        library
            .guidance
            .insights()
            .iter()
            .any(|insight| insight.id.as_str() == "old-and-alone")
    );
}

#[test]
fn the_mistake_that_the_manual_shows_is_answered_as_it_says() {
    let manual = std::fs::read_to_string(path("questionnaires/README.md")).unwrap();
    let misspelt = examples()
        .remove(0)
        .replace("\"security-findings\"", "\"security-finding\"");
    let problems = Library::read(&with_shipped(&misspelt)).unwrap_err();
    for line in listed(&problems).lines() {
        assert!(manual.contains(&format!("    {line}\n")), "{line}");
    }
}

#[test]
fn one_file_that_holds_everything_reaches_the_web_app_whole() {
    let example = examples().remove(0);
    let sources = with_shipped(&example);
    let library = Library::read(&sources).unwrap();
    let bundle = bundle(&sources);
    let first = bundled::catalogue(&bundle.catalogue).unwrap();
    assert!(
        bundled::with_field(&first, &bundle.field).unwrap() == library.catalogue,
        "the catalogue differs"
    );
    assert!(
        bundled::guidance(&bundle.guidance).unwrap() == library.guidance,
        "the guidance differs"
    );
}

#[test]
fn the_manual_explains_every_field() {
    let manual = std::fs::read_to_string(path("questionnaires/README.md")).unwrap();
    // A field that nobody knows, wherever a field may stand, is answered with the fields that may.
    let text = "x = 1\n[[band]]\nx = 1\n[[dimension]]\nx = 1\nquestions = [{ x = 1 }]\n[[question]]\nx = 1\nlevels = [{ x = 1 }]\n\
                [[practice]]\nx = 1\n[[insight]]\nx = 1\nall = [{ x = 1 }]\n";
    let problems = Library::read(&[Source {
        file: "fields.toml",
        text,
    }])
    .unwrap_err();
    let hints: Vec<String> = problems
        .iter()
        .map(|problem| problem.kind.hint())
        .filter_map(|hint| Some(hint.strip_prefix("the fields here are ")?.to_owned()))
        .collect();
    assert_eq!(hints.len(), 9, "{}", listed(&problems));
    for field in hints.iter().flat_map(|hint| hint.split(", ")) {
        let name = field.trim_matches('`');
        let ways = ["`{}`", "`{} = ", "`[[{}]]`", ", {} }`"];
        assert!(
            ways.iter()
                .any(|way| manual.contains(&way.replace("{}", name))),
            "{field}"
        );
    }
}

/// The app shows the fields, too; its words and the manual's are the same, so that neither is forgotten.
#[test]
fn the_manual_has_the_fields_that_the_app_shows() {
    let manual = std::fs::read_to_string(path("questionnaires/README.md")).unwrap();
    let flowing: Vec<&str> = manual.split_whitespace().collect();
    for table in &TABLES {
        let heading = match table.head {
            "" => "### A questionnaire: at the top of its file\n".to_owned(),
            head => format!("### `{head}`\n"),
        };
        let (_, section) = manual.split_once(&heading).unwrap();
        let rows = section.lines().skip_while(|line| !line.starts_with("|---"));
        let rows: Vec<&str> = rows
            .skip(1)
            .take_while(|line| line.starts_with('|'))
            .collect();
        let shown = table.fields.iter().map(|field| {
            let optional = if field.is_optional { "optional; " } else { "" };
            format!("| `{}` | {optional}{} |", field.name, (field.told)())
        });
        assert_eq!(rows, shown.collect::<Vec<_>>(), "{heading}");
    }
    let ids = waymark::words::fields::ids();
    let (size, ids) = ids.split_once(". An").unwrap();
    let ids: String = format!("An{ids}")
        .replace('’', "'")
        .replace("never changes its meaning", "**never changes its meaning**");
    for sentence in [size, ids.trim_end_matches('.')] {
        let sentence: Vec<&str> = sentence.split_whitespace().collect();
        let is_there = flowing.windows(sentence.len()).any(|words| {
            let trim = |word: &str| word.trim_end_matches([';', '.']).to_owned();
            words
                .iter()
                .map(|word| trim(word))
                .eq(sentence.iter().map(|word| trim(word)))
        });
        assert!(is_there, "{sentence:?}");
    }
}

/// The reader itself is asked which fields it misses in a table without any.
#[test]
fn the_fields_that_the_app_calls_optional_may_be_left_out() {
    let missing = |text: &str| -> Vec<String> {
        let file = "fields.toml";
        let problems = Library::read(&[Source { file, text }]).unwrap_err();
        let missing = problems
            .into_iter()
            .filter_map(|problem| match problem.kind {
                ProblemKind::MissingField(name) => Some(name.to_owned()),
                _ => None,
            });
        missing.collect()
    };
    // Below a line of its own, so that no two tables miss the same in the same place.
    let text_of = |head: &str| {
        let table = match head {
            "" => "dimension = []",
            "[[band]]" => {
                "[[questionnaire]]\nid = \"a\"\ntitle = \"A\"\nsummary = \"A.\"\n[[questionnaire.band]]"
            }
            head => head,
        };
        format!("schema = 1\n{table}\n")
    };
    for table in &TABLES {
        let mut missed = missing(&text_of(table.head));
        if table.head == "[[dimension]]" {
            // The questionnaire around it has nothing either.
            let of_questionnaire = missing(&text_of(""));
            for name in of_questionnaire {
                let at = missed.iter().position(|other| *other == name).unwrap();
                missed.remove(at);
            }
        }
        missed.sort();
        let required = table.fields.iter().filter(|field| !field.is_optional);
        let mut required: Vec<String> = required.map(|field| field.name.to_owned()).collect();
        required.retain(|name| !name.starts_with('[') && name != "questions");
        required.sort();
        assert_eq!(missed, required, "{}", table.head);
    }
}

/// Each example is a line that the reader takes for a field of its kind.
#[test]
fn every_example_of_a_field_is_toml_of_that_field() {
    for field in TABLES.iter().flat_map(|table| table.fields) {
        let example = field.example.replace(", …", "");
        let is_line = example.starts_with(&format!("{} = ", field.name));
        assert!(is_line || example == field.name, "{example}");
        let source = Source {
            file: "example.toml",
            text: &example,
        };
        let problems = Library::read(&[source]).err().unwrap_or_default();
        let is_syntax = |problem: &Problem| matches!(problem.kind, ProblemKind::Syntax(_));
        assert!(!problems.iter().any(is_syntax), "{}", listed(&problems));
    }
}

/// The page for own questionnaires offers the manual's example, without the line for editors: a
/// downloaded file lies beside no schema.
#[test]
fn the_example_to_download_is_the_manuals() {
    let example = examples().remove(0);
    let (editors, example) = example.split_once('\n').unwrap();
    assert!(editors.starts_with("#:schema"), "{editors}");
    let download = std::fs::read_to_string(path("public/questionnaire-example.toml")).unwrap();
    assert!(download == example, "copy it from questionnaires/README.md");
    let own = OwnContent::read(
        GivenFile {
            name: "questionnaire-example.toml",
            bytes: download.as_bytes(),
        },
        crate::teams::shipped(),
    )
    .unwrap_or_else(|problems| panic!("{}", listed(&problems)));
    let catalogue = &own.library.catalogue;
    let ladders: Vec<usize> = catalogue.questions().map(|q| q.levels.len()).collect();
    assert!(ladders.contains(&3) && ladders.contains(&5), "{ladders:?}");
    assert!(catalogue.questions().any(|question| question.reversed));
    assert!(!catalogue.questionnaires()[0].bands.is_empty());
    assert!(own.library.guidance.practices().next().is_some());
}
