//! Pages that reload themselves while `cargo xtask serve` runs.

use std::path::Path;

use crate::Outcome;
use crate::head::root_from;
use crate::naming::content_hash;
use crate::site::write;

/// Adds the script that reloads a page once the stamp of the build has changed.
pub(crate) fn add_reload(stage: &Path, pages: &mut [(String, String)]) -> Outcome {
    let all = pages
        .iter()
        .fold(String::new(), |all, (_, html)| all + html);
    let stamp = content_hash(all.as_bytes());
    write(&stage.join("reload.js"), include_bytes!("reload.js"))?;
    write(&stage.join("build-stamp.txt"), stamp.as_bytes())?;
    for (path, html) in pages {
        let root = root_from(path);
        let script = format!(
            "<script type=\"module\" src=\"{root}reload.js?stamp={stamp}\"></script>\n</head>"
        );
        *html = html.replace("</head>", &script);
    }
    Ok(())
}
