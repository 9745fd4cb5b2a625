### Source text of content/overlays/azerbaijan/02-holistic-approach/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

there-is-a-reason-to-read = There is a reason to read this case in Azerbaijan. One source says that X-Road or a related system is used here too (Big Policy Canvas, undated). It does not say which bodies are connected, or how often they exchange data. Before the session, put three questions to { -lead-agency }: which registers answer requests today, which rule allows it, and can a person see who asked for their data? Then compare the answers with the case, and mark each difference as technology, rule or habit.
