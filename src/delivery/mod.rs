//! DORA's five delivery metrics, scored as DORA's Quick Check scores them.
//!
//! Delivery performance stands apart from the questionnaires: its level is the nearest cluster of
//! the chosen year, never a place on the mean.

mod benchmark;
mod cluster;
mod distribution;
mod editions;
pub mod events;
mod exact;
mod metric_band;
mod official_2019;
mod performance;
mod quick_check;
mod since;

pub use benchmark::{Benchmark, Grouping, Norm, SurveyYear, benchmark, benchmarks};
pub use cluster::{Cluster, cluster_distances, nearest_cluster};
pub use distribution::{Position, position};
pub use exact::{ExactUnit, code_of_frequency, code_of_hours, measure_of};
pub use metric_band::metric_band;
pub use official_2019::{Official2019, official_2019};
pub use performance::{Performance, performance};
pub use quick_check::{
    Capability, Earlier, EarlierAnswer, QuickCheck, link_query, quick_check, wrapped_link,
};
pub use since::DeliverySince;
