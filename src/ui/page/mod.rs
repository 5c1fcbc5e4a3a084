//! One file per page.

mod about;
mod assess;
mod compare;
mod delivery;
mod export;
mod foreign;
mod history;
mod home;
mod join;
mod learn;
mod library;
mod not_found;
mod own_questionnaires;
mod quick_check;
mod report;
mod results;
mod review;
mod roadmap;
mod settings;
mod stage;
mod start;
mod teams;
mod tools;
mod worksheet;
mod workshop;

pub(super) use about::AboutPage;
pub(super) use assess::{
    Answering, AssessPage, Beside, Course, NothingAsked, Reason, WholeDimension,
};
pub(super) use compare::ComparePage;
pub(super) use delivery::DeliveryPage;
pub(super) use export::ExportPage;
pub(super) use foreign::{ForeignPage, ReadForeign};
pub(super) use history::HistoryPage;
pub(super) use home::{
    AssessmentList, HomeBody, HomeMap, HomePage, Import, OpenFile, OpenSample, ReadTables,
    Unreadable,
};
pub(super) use join::{JoinPage, ReadFile};
pub(super) use learn::LearnPage;
pub(super) use library::LibraryPage;
pub(super) use not_found::NotFoundPage;
pub(super) use own_questionnaires::{
    FieldReference, FindPractice, OwnAwaited, OwnQuestionnairesPage,
};
pub(super) use quick_check::QuickCheckPage;
pub(super) use report::ReportPage;
pub(super) use results::{ResultsPage, Share};
pub(super) use review::ReviewPage;
pub(super) use roadmap::RoadmapPage;
pub(super) use settings::SettingsPage;
pub(super) use stage::StagePage;
pub(super) use start::{Extent, GroupingFields, ProposalTakes, StartPage};
pub(super) use teams::{ReadTeamsFiles, TeamsPage, TeamsTable};
pub(super) use tools::{
    CloudCostPage, ErrorBudgetPage, ReturnOnInvestmentPage, ToilPage, ToolsPage, ValueStreamPage,
};
pub(super) use worksheet::WorksheetPage;
pub(super) use workshop::{CameraReader, DecideStep, KeepStep, WorkshopPage};
