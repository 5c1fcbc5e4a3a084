//! The files that are kept, and what can be done with each.

use leptos::prelude::*;

use super::desk::Desk;
use super::keep::undo;
use super::problems;
use crate::assessment::Assessment;
use crate::browser::{files, focus};
use crate::content::{OwnContent, Problem};
use crate::questionnaire::{OwnFile, Questionnaire, QuestionnaireId};
use crate::state::{Assessments, Notices, OwnFiles, Saving};
use crate::text::own_questionnaires as text;
use crate::ui::part::control;
use crate::ui::route::Route;
use crate::words;

/// The list.
#[component]
pub(super) fn Kept(
    /// Where a file can be changed.
    desk: Desk,
) -> impl IntoView {
    let (own_files, assessments) = (OwnFiles::expect(), Assessments::expect());
    let heading = if Saving::expect().is_lasting() {
        words::own::kept()
    } else {
        words::own::kept_in_tab()
    };
    let list = move || {
        let own = own_files.shelf()?;
        if own.usable.is_empty() && own.unusable.is_empty() {
            return Some(view! { <p>{words::own::none()}</p> }.into_any());
        }
        let usable = own
            .usable
            .iter()
            .map(|content| usable(own_files, assessments, desk, content));
        let unusable = own
            .unusable
            .iter()
            .map(|(file, found)| unusable(desk, file, found));
        Some(
            view! {
                <ul class="plain-list">
                    {usable.collect_view()} {unusable.collect_view()}
                </ul>
            }
            .into_any(),
        )
    };
    view! {
        <section class="stack" aria-labelledby="kept">
            <div class="section-head">
                <h2 id="kept" tabindex="-1">
                    {heading}
                </h2>
                <p class="aside-note">{words::own::kept_more()}</p>
            </div>
            {list}
        </section>
    }
}

fn usable(
    own_files: OwnFiles,
    assessments: Assessments,
    desk: Desk,
    content: &OwnContent,
) -> impl IntoView + use<> {
    let file = &content.file;
    let questionnaires = content.library.catalogue.questionnaires();
    let questions = questionnaires
        .iter()
        .flat_map(Questionnaire::entries)
        .count();
    let asked = uses(own_files, assessments, file);
    let links = questionnaires.iter().map(|questionnaire| {
        let (id, title) = (&questionnaire.id, &questionnaire.title);
        view! {
            <a class="button" href=Route::to_start(id)>
                {control(words::own::start(), title)}
            </a>
            <a href=Route::to_questionnaire(id)>{control(words::own::read(), title)}</a>
            <a href=Route::to_worksheet(id)>{control(words::own::print(), title)}</a>
        }
    });
    let links = links.collect_view();
    view! {
        <li class="own-file stack stack--tight">
            <h3 dir="auto">{file.title.clone()}</h3>
            <p class="aside-note">{text::about(file.version, questions, asked)}</p>
            <p class="cluster">{links} {buttons(desk, file)}</p>
        </li>
    }
}

fn unusable(desk: Desk, file: &OwnFile, found: &[Problem]) -> impl IntoView + use<> {
    let title = file.name().to_owned();
    view! {
        <li class="own-file stack stack--tight">
            <h3 dir="auto">{title} " " <span class="tag">{words::own::unusable()}</span></h3>
            <p class="aside-note">{text::about_unusable(file.version, found.len())}</p>
            <p class="measure">{words::own::unusable_more()}</p>
            <details class="working">
                <summary>{text::show_problems(found.len())}</summary>
                <div class="working__body">{problems::list(found, None)}</div>
            </details>
            <p class="cluster">{buttons(desk, file)}</p>
        </li>
    }
}

/// Changes a file, saves it, or removes it.
fn buttons(desk: Desk, file: &OwnFile) -> impl IntoView + use<> {
    let (own_files, assessments) = (OwnFiles::expect(), Assessments::expect());
    let notices = Notices::expect();
    let title = file.name().to_owned();
    let file = StoredValue::new(file.clone());
    let edit = move |_| file.with_value(|file| desk.put(&file.text));
    let save = move |_| {
        let saved = file.with_value(|file| {
            let name = format!("{}.toml", file.id);
            files::save_text(&name, "application/toml", &file.text)
        });
        if saved.is_err() {
            notices.say(words::own::save_failed());
        }
    };
    let remove = move |_| {
        let file = file.get_value();
        let asked = uses(own_files, assessments, &file);
        let Some(removed) = own_files.remove(&file.id) else {
            return;
        };
        let before = vec![(removed.id.clone(), Some(removed))];
        notices.say_with_undo(text::removed(&file, asked), move || {
            undo(own_files, notices, &before);
        });
        focus::on("#kept");
    };
    view! {
        <button class="button button--plain" type="button" on:click=edit>
            {control(words::own::edit(), &title)}
        </button>
        <button class="button button--plain" type="button" on:click=save>
            {control(words::own::save(), &title)}
        </button>
        <button class="button button--plain" type="button" on:click=remove>
            {control(words::own::remove(), &title)}
        </button>
    }
}

/// How many assessments ask something of a file.
fn uses(own_files: OwnFiles, assessments: Assessments, file: &OwnFile) -> usize {
    let own = untrack(|| own_files.shelf());
    let brings = |id: &QuestionnaireId| {
        let bringing = own.as_ref().and_then(|own| own.bringing(id));
        *id == file.id || bringing.is_some_and(|content| content.file.id == file.id)
    };
    let assessments = untrack(|| assessments.list());
    let asks = |assessment: &&Assessment| {
        let mut chosen = assessment.questionnaires.iter();
        chosen.any(|chosen| brings(&chosen.id))
    };
    assessments.iter().filter(asks).count()
}
