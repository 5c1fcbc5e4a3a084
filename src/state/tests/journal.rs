//! What happened is written down where its day belongs, changed and taken away with a way back.

use super::world::{assessment, first_tab};
use crate::assessment::{AssessmentId, Event};
use crate::storage::disk::Disk;

fn event(day: &str, text: &str) -> Event {
    Event::new(day.parse().unwrap(), text)
}

#[test]
fn what_happened_is_written_down_where_its_day_belongs_and_comes_back() {
    let disk = Disk::default();
    let all = first_tab(&disk).handles.assessments;
    for (id, day) in [("a", "2026-01-10"), ("b", "2026-04-10")] {
        let mut visit = assessment(id, "Tide");
        visit.date = day.parse().ok();
        all.insert(visit);
    }
    all.insert(assessment("c", "Ebb"));
    let visits = all.team_of(&"a".into());
    assert_eq!(visits, ["b", "a"].map(AssessmentId::from));
    let texts = |id: &str| {
        let visit = all.find(&id.into()).unwrap();
        let texts = visit.journal.into_iter().map(|it| it.text);
        texts.collect::<Vec<_>>()
    };
    let early = all
        .write_down(&visits, event("2025-12-01", "before"))
        .unwrap();
    all.write_down(&visits, event("2026-02-01", "between"))
        .unwrap();
    all.write_down(&visits, event("2026-09-01", "after"))
        .unwrap();
    assert_eq!(texts("a"), ["before", "between"]);
    assert_eq!(texts("b"), ["after"]);
    all.strike_out(&early);
    assert_eq!(texts("a"), ["between"]);
    // Gone already: nothing changes, and nothing is saved for it.
    let revision = all.find(&"a".into()).unwrap().revision;
    all.strike_out(&early);
    assert_eq!(all.find(&"a".into()).unwrap().revision, revision);
    all.put_back(&early);
    assert_eq!(texts("a"), ["before", "between"]);
    assert!(all.write_down(&[], event("2026-01-01", "nobody")).is_none());
}
