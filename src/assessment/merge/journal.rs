//! What happened around an assessment, event by event.
//!
//! An event has no id: it is what it says. So what one copy has and the other has not was written down or
//! struck out, and what took the place of what was struck out is an edit. Only where both copies edited the
//! same event, or one edited what the other struck out, has a person to choose, and between those alone.

use crate::assessment::{Assessment, Date, Event};
use crate::ordered::sorted_by;

/// An event by what it says.
pub(super) type Said = (Date, String);

/// The events of all copies: each with what the copies made of it, every one once.
pub(super) fn events([base, mine, theirs]: [&Assessment; 3]) -> Vec<Vec<Said>> {
    let mut groups: Vec<Vec<Said>> = Vec::new();
    for copy in [base, mine, theirs] {
        for event in &copy.journal {
            join(&mut groups, &[said(event)]);
        }
    }
    for copy in [mine, theirs] {
        for (before, after) in edits(base, copy) {
            join(&mut groups, &[said(before), said(after)]);
        }
    }
    groups
}

/// Those of a copy that are among these.
pub(super) fn held<'a>(copy: &'a Assessment, events: &[Said]) -> Vec<&'a Event> {
    let journal = copy.journal.iter();
    journal.filter(|it| events.contains(&said(it))).collect()
}

/// Takes what another copy has of these.
pub(super) fn take(into: &mut Assessment, from: &Assessment, events: &[Said]) {
    into.journal.retain(|it| !events.contains(&said(it)));
    for event in held(from, events) {
        into.write_down(event.clone());
    }
    sort(into);
}

/// Puts those of one day in an order that does not depend on which copy is whose: else two tabs would write
/// over each other without end.
pub(super) fn settle(merged: &mut Assessment, [base, mine, theirs]: [&Assessment; 3]) {
    if mine.journal == base.journal {
        merged.journal.clone_from(&theirs.journal);
    } else if theirs.journal != base.journal && theirs.journal != mine.journal {
        sort(merged);
    }
}

fn sort(assessment: &mut Assessment) {
    // Those that say the same may differ in fields that this build does not know, and keep their order.
    assessment.journal = sorted_by(std::mem::take(&mut assessment.journal), |a, b| {
        a.date.cmp(&b.date).then_with(|| a.text.cmp(&b.text))
    });
}

fn said(event: &Event) -> Said {
    (event.date, event.text.clone())
}

/// Adds events that belong together, with those that any of them belongs to already.
fn join(groups: &mut Vec<Vec<Said>>, group: &[Said]) {
    let mut joined = group.to_owned();
    groups.retain(|other| {
        let is_apart = other.iter().all(|it| !group.contains(it));
        if !is_apart {
            joined.extend(other.iter().cloned());
        }
        is_apart
    });
    joined.sort();
    joined.dedup();
    groups.push(joined);
}

/// The events that a copy changed, each with what it has become: what has the same words on another day, else
/// what stands on the same day in other words, else what alone took the place of one alone.
fn edits<'a>(base: &'a Assessment, copy: &'a Assessment) -> Vec<(&'a Event, &'a Event)> {
    let mut added: Vec<&Event> = copy.journal.iter().collect();
    let mut struck: Vec<&Event> = Vec::new();
    for event in &base.journal {
        match added.iter().position(|it| said(it) == said(event)) {
            Some(at) => drop(added.remove(at)),
            None => struck.push(event),
        }
    }
    let mut edits = Vec::new();
    let alike: [fn(&Event, &Event) -> bool; 2] = [|a, b| a.text == b.text, |a, b| a.date == b.date];
    for is_alike in alike {
        struck.retain(|before| {
            let found = added.iter().position(|after| is_alike(before, after));
            let after = found.map(|at| added.remove(at));
            edits.extend(after.map(|after| (*before, after)));
            after.is_none()
        });
    }
    if let ([before], [after]) = (struck.as_slice(), added.as_slice()) {
        edits.push((before, after));
    }
    edits
}
