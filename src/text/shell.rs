//! Words of the frame around every page.

use super::{assess, home, start};
use crate::pages::Page;

/// The product's name.
pub const NAME: &str = "Waymark";
/// Jumps over the header.
pub const SKIP: &str = "Skip to content";
/// Names the main navigation.
pub const MAIN_NAVIGATION: &str = "Main";
/// Names the steps of an assessment.
pub const TRAIL: &str = "This assessment";
/// The steps of an assessment.
pub const ANSWER: &str = "Answer";
/// The step before the results.
pub const REVIEW: &str = "Review";
/// The step with scores.
pub const RESULTS: &str = "Results";
/// The step with practices.
pub const ROADMAP: &str = "Roadmap";
/// The step with DORA's metrics.
pub const DELIVERY: &str = "Delivery";
/// The page that reads deployment and incident files.
pub const HISTORY: &str = "Deployment history";
/// The page that opens a link of DORA's Quick Check.
pub const QUICK_CHECK: &str = "Open a Quick Check link";
/// The page of everything that can be looked up.
pub const LIBRARY: &str = "Library";
/// The page of articles.
pub const LEARN: &str = "Learn";
/// The page of a printed questionnaire.
pub const WORKSHEET: &str = "Worksheet";
/// The page of questionnaires that a person brings.
pub const OWN_QUESTIONNAIRES: &str = "Your questionnaires";
/// What an assessment asks by.
pub const QUESTIONNAIRES: &str = "Questionnaires";
/// The page of calculators.
pub const TOOLS: &str = "Tools";
/// The calculator of a value stream.
pub const VALUE_STREAM: &str = "Value stream";
/// The calculator of an error budget.
pub const ERROR_BUDGET: &str = "Error budget";
/// The calculator of toil.
pub const TOIL: &str = "Toil";
/// The calculator of cloud costs.
pub const CLOUD_COST: &str = "Cloud cost";
/// The list of assessments.
pub const ASSESSMENTS: &str = "Assessments";
/// The page about Waymark.
pub const ABOUT: &str = "About";
/// The page of preferences.
pub const SETTINGS: &str = "Settings";
/// The promise at the foot of every page.
pub const PROMISE: &str = "Your answers stay in this browser. Nothing is sent unless you send it.";
/// Everything is saved.
pub const SAVED: &str = "Saved in this browser";
/// A save is about to happen.
pub const SAVING: &str = "Saving";
/// The last save failed.
pub const NOT_SAVED: &str = "Not saved";
/// The browser keeps nothing.
pub const NOT_KEPT: &str = "Kept in this tab only";
/// What to do when a save failed for lack of room.
pub const FULL: &str = "This browser has no more room for this site, so your last changes are only in this tab. Save a copy now, then delete assessments you no longer need.";
/// What to do when a save failed for another reason.
pub const REFUSED: &str = "This browser did not keep your last changes. Your answers are safe in this tab: save a copy now.";
/// What it means that the browser blocks storage.
pub const BLOCKED: &str = "This browser keeps nothing for this site, so everything you enter is gone when you close the tab. Save a copy before you leave, or allow site data and load the page again.";
/// Downloads everything.
pub const SAVE_A_COPY: &str = "Save a copy";
/// Takes the last step back.
pub const UNDO: &str = "Undo";
/// Takes a message off the screen.
pub const DISMISS: &str = "Close";
/// Marks the sample.
pub const SAMPLE: &str = "This is a sample.";
/// Explains the sample.
pub const SAMPLE_MORE: &str =
    "The team is made up. Look around, change what you like, and delete it when you are done.";
/// Nothing lies at this address.
pub const NOT_FOUND: &str = "There is no page here";
/// The way back from nowhere.
pub const NOT_FOUND_MORE: &str = "The address may be mistyped, or the page has moved.";
/// Back to the list.
pub const TO_ASSESSMENTS: &str = "To your assessments";
/// The address names no assessment that is here.
pub const NO_ASSESSMENT: &str = "This assessment is not in this browser";
/// Why it may be missing.
pub const NO_ASSESSMENT_MORE: &str = "It may have been deleted, or made in another browser. If you have a file of it, open the file from the list.";
/// The practices are on their way.
pub const GUIDANCE_LOADING: &str = "Fetching the practices";
/// The practices did not arrive.
pub const GUIDANCE_FAILED: &str =
    "The practices could not be loaded. Your answers are safe. Check the connection and try again.";
/// The further questionnaires are on their way.
pub const FURTHER_LOADING: &str = "Fetching the other questionnaires";
/// The further questionnaires did not arrive.
pub const FURTHER_FAILED: &str = "The other questionnaires could not be loaded.";
/// A part of the app is on its way.
pub const PAGE_LOADING: &str = "Fetching this page";
/// A part of the app did not arrive.
pub const PAGE_FAILED: &str =
    "This page could not be loaded. Your answers are safe. Check the connection and try again.";
/// Two starts in a row have crashed.
pub const SAFE_MODE: &str = "Waymark stopped twice in a row, so it has opened nothing. Save a copy of all before you go on.";
/// Tries again.
pub const TRY_AGAIN: &str = "Try again";

/// The name of a page, in menus and in the title of the tab.
pub fn page(page: Page) -> &'static str {
    match page {
        Page::Home => home::TITLE,
        Page::Start => start::TITLE,
        Page::Assess => assess::TITLE,
        Page::Review => REVIEW,
        Page::Results => RESULTS,
        Page::Roadmap => ROADMAP,
        Page::Delivery => DELIVERY,
        Page::History => HISTORY,
        Page::QuickCheck => QUICK_CHECK,
        Page::Library => LIBRARY,
        Page::Learn => LEARN,
        Page::Worksheet => WORKSHEET,
        Page::OwnQuestionnaires => OWN_QUESTIONNAIRES,
        Page::Tools => TOOLS,
        Page::ValueStream => VALUE_STREAM,
        Page::ErrorBudget => ERROR_BUDGET,
        Page::Toil => TOIL,
        Page::CloudCost => CLOUD_COST,
        Page::Settings => SETTINGS,
        Page::About => ABOUT,
    }
}

/// The tab's title for a page of a team.
pub fn title(page: &str, team: Option<&str>) -> String {
    match team.filter(|team| !team.is_empty()) {
        Some(team) => format!("{page}: {team} · {NAME}"),
        None => format!("{page} · {NAME}"),
    }
}
