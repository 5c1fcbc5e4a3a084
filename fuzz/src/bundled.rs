//! Content files, as the app fetches them.

use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire};
use waymark::content::bundled::{catalogue, guidance, handbook};
use waymark::scoring::{Score, scorecards};

/// Any text in the place of a content file: nothing is made of it, or what can be scored.
pub fn bundled(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for said in [
        guidance(&text).err().map(|error| error.to_string()),
        handbook(&text).err().map(|error| error.to_string()),
    ] {
        assert!(said.is_none_or(|said| !said.is_empty()));
    }
    let Ok(catalogue) = catalogue(&text) else {
        return;
    };
    let mut assessment = Assessment::new("any".into());
    for questionnaire in catalogue.questionnaires() {
        assessment.questionnaires.push(ChosenQuestionnaire {
            id: questionnaire.id.clone(),
            version: questionnaire.version,
        });
    }
    for (at, question) in (0_u8..).zip(catalogue.questions().take(100)) {
        assessment.respond(&question.id, |response| {
            response.answer = Some(Answer::Level(at % 7 + 1));
        });
    }
    for card in scorecards(&catalogue, &assessment) {
        let score = card.score.map_or(0.0, Score::value);
        assert!((0.0..=10.0).contains(&score), "{score}");
        let share = card.coverage.share().unwrap_or_default();
        assert!((0.0..=1.0).contains(&share), "{share}");
    }
}
