//! What a new version of a kept file changes, before it takes its place.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questionnaire::{Catalogue, Difference, QuestionId};
use crate::state::{Assessments, Brought, OwnFiles, OwnShelf};
use crate::text::own_questionnaires as text;
use crate::words;

/// The changes; nothing for a file that replaces none.
#[component]
pub(super) fn Update(
    /// The new version, with the old one.
    brought: Arc<Brought>,
) -> impl IntoView {
    let own = OwnFiles::expect();
    let older = brought.replaces.as_ref()?;
    if older.file == brought.content.file {
        return None;
    }
    let now = untrack(|| own.shelf())?;
    let after = own.shelf_after(&brought)?;
    let (before, file) = (&older.library.catalogue, &brought.content.library.catalogue);
    let difference = Difference::between(before.questionnaires(), file.questionnaires());
    let Difference {
        added,
        removed,
        kept,
    } = &difference;
    let is_reworded = |id: &&QuestionId| before.question(id) != file.question(id);
    let reworded = kept.iter().filter(is_reworded).count();
    let (version, new_version) = (older.file.version, brought.content.file.version);
    let comes_or_goes = !added.is_empty() || !removed.is_empty();
    let remarks = [
        (!comes_or_goes).then(|| words::own::same_questions().to_owned()),
        (!kept.is_empty()).then(|| text::stays(kept.len(), reworded)),
        left_behind(&now, &after),
        disabled(&now, &after),
        (comes_or_goes && version == new_version).then(|| words::own::same_version().to_owned()),
    ];
    let remarks = remarks
        .into_iter()
        .flatten()
        .map(|remark| view! { <p class="measure">{remark}</p> });
    Some(view! {
        <div class="own-update stack">
            <div class="stack stack--tight">
                <h3>{words::own::update()}</h3>
                <p>{text::replaces(version, new_version)}</p>
            </div>
            <div class="pair">
                {titles(words::own::added, added, after.catalogue())}
                {titles(words::own::gone, removed, now.catalogue())}
            </div>
            {remarks.collect_view()}
        </div>
    })
}

/// Questions by their titles.
fn titles(
    heading: fn(usize) -> String,
    ids: &[QuestionId],
    catalogue: &Catalogue,
) -> Option<impl IntoView + use<>> {
    let title = |id: &QuestionId| {
        let question = catalogue.question(id);
        question.map_or_else(|| id.to_string(), |question| question.title.clone())
    };
    let rows = ids
        .iter()
        .map(|id| view! { <li dir="auto">{title(id)}</li> });
    let rows = rows.collect_view();
    (!ids.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight">
                <h4>{heading(ids.len())}</h4>
                <ul>{rows}</ul>
            </div>
        }
    })
}

/// The answers that have a place now and none after.
fn left_behind(now: &OwnShelf, after: &OwnShelf) -> Option<String> {
    let assessments = untrack(|| Assessments::expect().list());
    let lost = assessments.iter().map(|assessment| {
        let without_place = |catalogue: &Catalogue| assessment.kept(catalogue).responses.len();
        without_place(after.catalogue()).saturating_sub(without_place(now.catalogue()))
    });
    let lost: Vec<usize> = lost.filter(|lost| *lost > 0).collect();
    (!lost.is_empty()).then(|| text::left_behind(lost.iter().sum(), lost.len()))
}

/// The other files that would lean on something that goes.
fn disabled(now: &OwnShelf, after: &OwnShelf) -> Option<String> {
    let was_usable = |id: &str| now.usable.iter().any(|other| other.file.id.as_str() == id);
    let titles: Vec<String> = after
        .unusable
        .iter()
        .filter(|(file, _)| was_usable(file.id.as_str()))
        .map(|(file, _)| file.title.clone())
        .collect();
    (!titles.is_empty()).then(|| text::disables(&titles))
}
