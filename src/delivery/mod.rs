//! DORA's five delivery metrics, scored as DORA's Quick Check scores them.
//!
//! Delivery performance stands apart from the questionnaires: its level is the nearest cluster of
//! the chosen year, never a place on the mean.

mod cluster;
mod exact;
mod metric_band;
mod performance;

pub use cluster::{Cluster, cluster_distances, nearest_cluster};
pub use exact::{code_of_frequency, code_of_hours, measure_of};
pub use metric_band::metric_band;
pub use performance::{Performance, performance};
