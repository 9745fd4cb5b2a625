### Source text of content/overlays/ldc/01-why-now/know-your-starting-point.md, written by `tafsiri extract`.
### Edit that file and not this one.

name-the-main-obstacle-and-its = Name the main obstacle and its capacity level, and write one request to the body that can remove it, for example { -lead-agency }. Mark the request: *no new money*, *own budget* or *outside money*. Look for a request of the first kind before you write one of the third, for example a paper that offices may stop asking for, or a role that a rule can give to a person who is already there. If only outside money would help, write who pays for repair, data and staff in the year after it ends (5 minutes).
