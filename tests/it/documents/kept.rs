//! What was written is read again, and what nobody knows is kept.

use serde_json::{Value, json};
use waymark::assessment::{Answer, Assessment, Depth, Measure, Metric, Status, Targets};
use waymark::exchange::{open, write, write_one};
use waymark::questionnaire::QuestionId;

use super::{frozen, opened};

#[test]
fn the_frozen_document_still_says_what_it_said() {
    let assessments = opened(&frozen());
    let [rich, plain, bare] = assessments.as_slice() else {
        panic!("{} assessments", assessments.len())
    };

    assert!(
        rich.team
            .starts_with("Zoë’s crew 🚢 مرحبا <b>&amp;\"quoted\"</b> \u{202e}")
    );
    assert_eq!((rich.depth, rich.revision), (Depth::Quick, 41));
    assert_eq!(rich.date, Some("2026-11-11".parse().unwrap()));
    assert_eq!(rich.previous, Some("frozen-plain".into()));
    let said = |id: &str| rich.answer(&QuestionId::from(id)).cloned();
    assert_eq!(said("after-an-incident"), Some(Answer::Level(3)));
    assert_eq!(
        said("environment-likeness"),
        Some(Answer::NotApplicable(String::new()))
    );
    assert_eq!(said("toil"), Some(Answer::DontKnow));
    assert_eq!(said("runbook-use"), None);
    assert_eq!(
        said("asked-in-another-questionnaire"),
        Some(Answer::Level(7))
    );
    assert_eq!(
        rich.answers.get(&"runbook-use".into()).unwrap().note,
        "nothing chosen yet, but this was said"
    );
    let links: Vec<bool> = rich
        .answers
        .get(&"after-an-incident".into())
        .unwrap()
        .evidence
        .iter()
        .map(|e| e.link().is_some())
        .collect();
    assert_eq!(links, [true, false, false]);

    let delivery = rich.delivery.as_ref().unwrap();
    assert_eq!(
        delivery.get(&Metric::LeadTime).unwrap().measure,
        Some(Measure::Code(4))
    );
    assert_eq!(
        delivery.get(&Metric::DeploymentFrequency).unwrap().measure,
        Some(Measure::Code(4)),
        "read from the exact value"
    );
    assert_eq!(
        delivery.get(&Metric::Recovery).unwrap().measure,
        Some(Measure::DontKnow)
    );
    assert_eq!(
        delivery.get(&Metric::ChangeFailRate).unwrap().measure,
        Some(Measure::Percent(12.5))
    );

    assert_eq!(rich.targets.questions.get(&"bad-news".into()), Some(&3));
    assert_eq!(rich.targets.dimensions.len(), 3);
    let card = rich.plan.card(&"blameless-review".into()).unwrap();
    assert!(card.pinned && card.status == Status::Started && card.due.is_some());
    assert_eq!(
        rich.plan
            .card(&"feature-flags".into())
            .unwrap()
            .dismissed
            .as_deref(),
        Some("")
    );

    assert_eq!(
        (
            plain.team.as_str(),
            plain.participants.as_str(),
            plain.sample
        ),
        ("7", "Ada, Brín", true)
    );
    assert_eq!(plain.questionnaires.len(), 1, "named twice, it counts once");
    assert_eq!(plain.level(&"toil".into()), Some(2));
    assert_eq!(
        plain
            .delivery
            .as_ref()
            .unwrap()
            .get(&Metric::LeadTime)
            .unwrap()
            .measure,
        Some(Measure::Code(3))
    );
    assert_eq!(*bare, Assessment::new("frozen-bare".into()));
}

#[test]
fn the_frozen_document_is_written_and_opened_again_the_same() {
    let assessments = opened(&frozen());
    assert_eq!(opened(&write(&assessments)), assessments);
    for assessment in &assessments {
        assert_eq!(
            opened(&write_one(assessment)),
            std::slice::from_ref(assessment)
        );
    }
    assert_eq!(write(&opened(&write(&assessments))), write(&assessments));
}

#[test]
fn fields_that_nobody_knows_survive() {
    let written: Value = serde_json::from_str(&write(&opened(&frozen()))).unwrap();
    let before: Value = serde_json::from_str(&frozen()).unwrap();
    for pointer in [
        "/assessments/0/weather",
        "/assessments/0/nothing",
        "/assessments/0/questionnaires/0/colour",
        "/assessments/0/answers/after-an-incident/mood",
        "/assessments/0/answers/after-an-incident/evidence/0/pages",
        "/assessments/0/answers/asked-in-another-questionnaire",
        "/assessments/0/delivery/reliability",
        "/assessments/0/delivery/recovery/asked",
        "/assessments/0/targets/practices",
        "/assessments/0/targets/dimensions/from-elsewhere~1side",
        "/assessments/0/roadmap/horizon",
        "/assessments/0/roadmap/cards/blameless-review/colour",
        "/assessments/0/roadmap/cards/a-practice-from-elsewhere",
    ] {
        let kept = before.pointer(pointer);
        assert!(kept.is_some(), "{pointer} is not in the fixture");
        let same = match (kept, written.pointer(pointer)) {
            (Some(Value::Number(before)), Some(Value::Number(after))) => {
                before.as_f64() == after.as_f64()
            }
            (before, after) => before == after,
        };
        assert!(same, "{pointer}: {:?}", written.pointer(pointer));
    }
}

#[test]
fn unknown_fields_survive_a_change_to_what_is_known() {
    let mut assessment = opened(&frozen()).remove(0);
    assessment.questionnaires.reverse();
    assessment.targets = Targets::default();
    assessment.respond(&"after-an-incident".into(), |response| {
        response.answer = Some(Answer::Level(4));
    });
    let again = opened(&write_one(&assessment)).remove(0);
    assert_eq!(again, assessment);
    let written: Value = serde_json::from_str(&write_one(&again)).unwrap();
    assert_eq!(
        written.pointer("/assessments/0/questionnaires/2/colour"),
        Some(&json!("green"))
    );
    assert_eq!(
        written.pointer("/assessments/0/targets/practices/wip-limits"),
        Some(&json!(5))
    );
    assert_eq!(
        written.pointer("/assessments/0/answers/after-an-incident/mood/evening"),
        Some(&json!(false))
    );
}

#[test]
fn a_byte_order_mark_before_a_document_means_nothing() {
    assert_eq!(opened(&format!("\u{feff}{}", frozen())), opened(&frozen()));
}

#[test]
fn a_document_that_an_editor_saved_in_another_encoding_says_the_same() {
    let text = frozen();
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    };
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    for bytes in [
        wide(&text, u16::to_le_bytes),
        wide(&text, u16::to_be_bytes),
        wide(&marked, u16::to_le_bytes),
        wide(&marked, u16::to_be_bytes),
        marked.into_bytes(),
    ] {
        assert_eq!(open(&bytes).unwrap().assessments, opened(&text));
    }
}
