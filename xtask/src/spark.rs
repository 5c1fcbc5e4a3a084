//! `cargo xtask spark`: the statements of docs/analysis.md on a cluster of Apache Spark.

use std::path::PathBuf;

use crate::process::{answer, program, run};
use crate::{Outcome, step, target_dir, tools};

/// Of the Python package index; it brings Spark itself.
const PYSPARK: &str = "4.3.0";

/// Compares what Spark gives on two workers of this machine with what `DuckDB` gives.
pub(crate) fn spark() -> Outcome {
    step("browser tools", tools::ensure_for_browser_tests)?;
    step("Spark", ensure_spark)?;
    step("statements", || {
        run(program("node")
            .current_dir(tools::browser_tests())
            .arg("spark.mjs")
            .arg(python())
            .arg(target_dir().join("spark")))
    })
}

/// Python with Spark beside it.
fn python() -> PathBuf {
    tools::tools_dir().join("spark/bin/python")
}

fn ensure_spark() -> Outcome {
    if answer(program("java").arg("-version")).is_none() {
        return Err("Spark runs on Java 17 or later, which was not found".into());
    }
    let version = ["-c", "import pyspark; print(pyspark.__version__)"];
    let known = answer(program(python()).args(version));
    if known.is_some_and(|known| known.trim() == PYSPARK) {
        println!("Spark {PYSPARK}: found");
        return Ok(());
    }
    println!("Spark {PYSPARK}: installing into target/tools, once");
    let folder = tools::tools_dir().join("spark");
    run(program("python3").args(["-m", "venv"]).arg(folder))?;
    let wanted = format!("pyspark=={PYSPARK}");
    run(program(python()).args(["-m", "pip", "install", "--quiet", &wanted]))
}
