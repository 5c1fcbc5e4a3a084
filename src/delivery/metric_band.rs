//! Bands of single metrics.

use crate::assessment::{Measure, Metric};
use crate::scoring::Band;

/// The band of one metric by half-open house bands on the 2023 medians; nothing for rework rate,
/// for which no levels were published, or without an answer.
///
/// Lead time: under a day Elite, under a week High, under a month Medium. Frequency: on demand
/// Elite, down to weekly High, down to monthly Medium. Recovery: under an hour Elite, under a day
/// High, under a week Medium. Change fail rate: to 5 % Elite, to 10 % High, to 15 % Medium.
///
/// Basis: DORA's 2023 clusters (2024 for frequency), holes closed towards the lower band.
pub fn metric_band(metric: Metric, measure: &Measure) -> Option<Band> {
    let bands = match (metric, measure) {
        (Metric::LeadTime, Measure::Code(code)) => [*code >= 5, *code >= 4, *code >= 3],
        (Metric::DeploymentFrequency, Measure::Code(code)) => [*code >= 6, *code >= 4, *code >= 3],
        (Metric::Recovery, Measure::Code(code)) => [*code >= 6, *code >= 5, *code >= 4],
        (Metric::ChangeFailRate, Measure::Percent(percent)) => {
            [*percent <= 5.0, *percent <= 10.0, *percent <= 15.0]
        }
        _ => return None,
    };
    let band = [Band::Elite, Band::High, Band::Medium]
        .into_iter()
        .zip(bands)
        .find_map(|(band, holds)| holds.then_some(band));
    Some(band.unwrap_or(Band::Low))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::code_of_hours;

    #[test]
    fn values_in_the_holes_of_published_tables_have_one_band() {
        use Band::{Elite, High, Low, Medium};
        for (hours, band) in [
            (0.5, Elite),
            (5.0, Elite),
            (72.0, High),
            (480.0, Medium),
            (4800.0, Low),
        ] {
            let measure = Measure::Code(code_of_hours(hours));
            assert_eq!(
                metric_band(Metric::LeadTime, &measure),
                Some(band),
                "{hours} h lead time"
            );
        }
        for (hours, band) in [(0.5, Elite), (5.0, High), (30.0, Medium), (240.0, Low)] {
            let measure = Measure::Code(code_of_hours(hours));
            assert_eq!(
                metric_band(Metric::Recovery, &measure),
                Some(band),
                "{hours} h recovery"
            );
        }
        for (percent, band) in [(5.0, Elite), (10.0, High), (15.0, Medium), (20.0, Low)] {
            let measure = Measure::Percent(percent);
            assert_eq!(
                metric_band(Metric::ChangeFailRate, &measure),
                Some(band),
                "{percent} %"
            );
        }
        assert_eq!(
            metric_band(Metric::ReworkRate, &Measure::Percent(1.0)),
            None
        );
    }
}
