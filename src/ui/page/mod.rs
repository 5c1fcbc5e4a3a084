//! One file per page.

mod about;
mod assess;
mod delivery;
mod home;
mod missing;
mod results;
mod review;
mod roadmap;
mod settings;
mod start;

pub(super) use about::AboutPage;
pub(super) use assess::{AssessPage, WholeDimension};
pub(super) use delivery::DeliveryPage;
pub(super) use home::{HomeBody, HomeMap, HomePage, OpenFile};
pub(super) use missing::NotFoundPage;
pub(super) use results::ResultsPage;
pub(super) use review::ReviewPage;
pub(super) use roadmap::RoadmapPage;
pub(super) use settings::SettingsPage;
pub(super) use start::StartPage;
