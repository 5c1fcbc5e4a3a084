//! What holds of any value stream and any budget.

use proptest::prelude::*;
use waymark::calculator::{Flow, burn_alerts};

use super::{any_stream, budget};
use crate::teams::cases;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn less_waiting_is_never_slower_and_never_less_efficient(stream in any_stream(), at in 0_usize..8) {
        let flow = Flow::of(&stream);
        let better = flow.without_wait(at);
        prop_assert!(better.lead() <= flow.lead() + 1e-9);
        if let (Some(before), Some(after)) = (flow.efficiency(), better.efficiency()) {
            prop_assert!(after >= before - 1e-9);
        }
    }

    #[test]
    fn shares_add_up_and_the_bottleneck_has_the_largest(stream in any_stream()) {
        let flow = Flow::of(&stream);
        let shares: Vec<f64> = (0..stream.steps.len()).filter_map(|at| flow.share_of_lead(at)).collect();
        if let Some(bottleneck) = flow.bottleneck() {
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(shares.iter().all(|share| *share <= shares[bottleneck] + 1e-6));
        }
        if let Some(efficiency) = flow.efficiency() {
            prop_assert!((0.0..=1.0).contains(&efficiency));
        }
    }

    #[test]
    fn alerts_burn_the_share_they_say(objective in 90.0..99.999_f64, days in 4.0..400.0_f64) {
        let budget = budget(objective, days);
        for alert in burn_alerts(budget).rules {
            prop_assert!((alert.burn * alert.long_hours / budget.hours() - alert.budget_used).abs() < 1e-9);
        }
    }
}
