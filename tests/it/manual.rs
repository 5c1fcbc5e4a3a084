//! The author's manual teaches by an example that is really read.

use waymark::content::{GivenFile, Library, OwnContent, Source, bundle, bundled, shipped};

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
