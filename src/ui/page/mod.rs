//! One file per page.

mod about;
mod absent;
mod assess;
mod delivery;
mod history;
mod home;
mod learn;
mod library;
mod missing;
mod own_questionnaires;
mod quick_check;
mod results;
mod review;
mod roadmap;
mod settings;
mod start;
mod tools;
mod worksheet;

pub(super) use about::AboutPage;
pub(super) use assess::{AssessPage, WholeDimension};
pub(super) use delivery::DeliveryPage;
pub(super) use history::HistoryPage;
pub(super) use home::{HomeBody, HomeMap, HomePage, HomeTakes, OpenFile};
pub(super) use learn::LearnPage;
pub(super) use library::{LibraryPage, WordsHere};
pub(super) use missing::NotFoundPage;
pub(super) use own_questionnaires::{OwnAwaited, OwnQuestionnairesPage};
pub(super) use quick_check::QuickCheckPage;
pub(super) use results::ResultsPage;
pub(super) use review::ReviewPage;
pub(super) use roadmap::RoadmapPage;
pub(super) use settings::SettingsPage;
pub(super) use start::{Draft, Extent, StartPage};
pub(super) use tools::{CloudCostPage, ErrorBudgetPage, ToilPage, ToolsPage, ValueStreamPage};
pub(super) use worksheet::WorksheetPage;
