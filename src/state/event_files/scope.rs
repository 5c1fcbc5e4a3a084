//! What is looked at: one service, a span of days, by the clocks of a time zone.

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::{Days, EventDesk};
use crate::assessment::Date;
use crate::delivery::events::{FileKind, History, Window};

impl EventDesk {
    /// The services that deployments are of, with how many rows, most deployed first.
    #[track_caller]
    pub fn services(self) -> Vec<(String, u32)> {
        self.history.with(History::services)
    }

    /// The service that is looked at; nothing for all of them as one.
    #[track_caller]
    pub fn service(self) -> Option<String> {
        self.service.get()
    }

    /// Looks at another service, or at all of them.
    pub fn set_service(self, service: Option<String>) {
        self.has_service.set_value(true);
        self.service.set(service);
    }

    /// The name of the time zone in which times without an offset are read, and days begin.
    #[track_caller]
    pub fn zone(self) -> String {
        self.zone.get()
    }

    /// Reads clocks in another time zone.
    pub fn set_zone(self, zone: String) {
        self.zone.set(zone);
        self.remember(FileKind::Deployments);
    }

    /// The days that the deployments cover; nothing before they are read.
    #[track_caller]
    pub fn covered(self) -> Option<Window> {
        self.covered.get()
    }

    /// The days that a person chose.
    #[track_caller]
    pub fn days(self) -> Days {
        self.days.get()
    }

    /// Looks at other days.
    pub fn set_days(self, days: Days) {
        self.days.set(days);
    }

    /// Looks from another day on, or from the files' first.
    pub fn set_from(self, day: Option<Date>) {
        self.days.update(|days| days.from = day);
    }

    /// Looks at the days before another one, or up to the files' last.
    pub fn set_to(self, day: Option<Date>) {
        self.days.update(|days| days.to = day);
    }

    /// The days that are looked at: the files' own where none is chosen.
    #[track_caller]
    pub fn span(self) -> Days {
        self.days.get().or(self.covered.get())
    }

    /// Chooses what nobody has chosen yet, from what was read.
    pub(super) fn settle(self) {
        let services = untrack(|| self.services());
        let is_listed = |service: &String| services.iter().any(|(name, _)| name == service);
        let chosen = self.service.get_untracked();
        if !self.has_service.get_value() || chosen.is_some_and(|service| !is_listed(&service)) {
            let first = services.first().map(|(name, _)| name.clone());
            self.has_service.set_value(true);
            self.service.set(first.filter(|_| services.len() > 1));
        }
        self.history.with_untracked(|history| {
            self.meanings.update(|meanings| {
                meanings.take_only_environment(history);
            });
        });
    }
}
