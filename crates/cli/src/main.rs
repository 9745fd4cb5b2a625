//! x
fn main(){ let w = tafsiri_project::Workspace::open(std::path::Path::new("."), &[]).unwrap_or_else(|e| {eprintln!("{:#?}",e);std::process::exit(2)}); let p=tafsiri_project::extract::Plan::of(&w).unwrap(); println!("{:?}",p.write(&w)); for l in tafsiri_project::status::status(&w,&|_|true){println!("{} {:?}",l.locale,l.total);} for d in &w.content.problems {println!("{d:?}");}}
