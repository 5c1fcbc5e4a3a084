//! The faces of the maps: files of their own, which come late (`face.js`).

use std::path::Path;

use crate::Outcome;
use crate::naming::content_hash;
use crate::script::stripped;
use crate::site::{read, read_text, write};

/// Where they lie in the source; its README says how they were made.
const FOLDER: &str = "faces";
/// What may be done with them.
const LICENCE: &str = "faces/GUST-FONT-LICENSE.txt";
/// Each with its weight and its style, in the order in which `src/chart/face.rs` has them.
const FACES: [(&str, &str, &str); 2] = [
    // Where an upright face of 400 is asked for, this one stands in.
    ("waymark-map-600", "600", "normal"),
    ("waymark-map-italic", "400", "italic"),
];

const SCRIPT: &str = include_str!("face.js");
/// The line of the script that is filled in.
const EMPTY: &str = "const FACES = [];";

/// Writes the faces and the script that brings them; the address of the script.
pub(crate) fn write_faces(source: &Path, stage: &Path) -> Outcome<String> {
    let mut faces = Vec::new();
    for (name, weight, style) in FACES {
        let content = read(&source.join(FOLDER).join(format!("{name}.woff2")))?;
        let file = format!("{name}-{}.woff2", content_hash(&content));
        write(&stage.join("assets").join(&file), &content)?;
        faces.push(format!("[{file:?}, {weight:?}, {style:?}]"));
    }
    let script = stripped(SCRIPT)?;
    if script.matches(EMPTY).count() != 1 {
        return Err(format!("face.js has no line `{EMPTY}`"));
    }
    let filled = format!("const FACES = [{}];", faces.join(", "));
    let script = script.replace(EMPTY, &filled);
    let address = format!("assets/face-{}.js", content_hash(script.as_bytes()));
    write(&stage.join(&address), script.as_bytes())?;
    Ok(address)
}

/// Whether a published file is a face.
pub(crate) fn is_face(file: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|ending| ending == "woff2")
}

/// What the faces are called, made from, and given out under: a line and a text for the notices.
pub(crate) fn notice(source: &Path) -> Outcome<(String, String)> {
    let line = "Waymark Map, made from TeX Gyre Pagella 2.501 \
        (https://www.gust.org.pl/projects/e-foundry/tex-gyre), reduced and renamed: \
        GUST Font License, by Bogusław Jackowski and Janusz M. Nowacki";
    Ok((
        line.to_owned(),
        read_text(&source.join(LICENCE))?.trim_end().to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::{FACES, FOLDER, is_face, write_faces};
    use crate::repository;
    use crate::site::{create_dir, create_empty_dir, files_below, read, read_text};
    use crate::sizes::FACES_BUDGET;
    use crate::target_dir;

    #[test]
    fn the_faces_weigh_no_more_than_they_may_and_none_lies_about_unused() {
        let folder = repository().join(FOLDER);
        let mut names: Vec<String> = files_below(&folder).unwrap();
        names.retain(|name| is_face(name));
        let known = FACES.map(|(name, ..)| format!("{name}.woff2"));
        assert_eq!(names, known);
        let weigh = |name: &String| read(&folder.join(name)).unwrap().len();
        let all: usize = names.iter().map(weigh).sum();
        assert!(all <= FACES_BUDGET * 1024, "{all} bytes");
    }

    #[test]
    fn the_script_names_every_face_by_what_it_holds() {
        let stage = target_dir().join("faces");
        create_empty_dir(&stage).unwrap();
        create_dir(&stage.join("assets")).unwrap();
        let address = write_faces(&repository(), &stage).unwrap();
        let script = read_text(&stage.join(address)).unwrap();
        let files = files_below(&stage.join("assets")).unwrap();
        let faces: Vec<&String> = files.iter().filter(|file| is_face(file)).collect();
        assert_eq!(faces.len(), FACES.len());
        assert!(
            faces
                .iter()
                .all(|file| script.contains(&format!("[\"{file}\", "))),
            "{script}"
        );
    }

    /// They come late because the first question has no room for them: nothing of the first view names a file
    /// of theirs.
    #[test]
    fn no_style_sheet_fetches_a_face() {
        for sheet in files_below(&repository().join("style")).unwrap() {
            let css = read_text(&repository().join("style").join(&sheet)).unwrap();
            assert!(!css.contains("@font-face"), "{sheet}");
        }
    }
}
