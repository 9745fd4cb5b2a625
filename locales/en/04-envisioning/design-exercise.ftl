### Source text of content/modules/04-envisioning/design-exercise.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Design exercise

description = A full round of design thinking on an imagined service, with a solution.

this-exercise-goes-once-and-fast = This exercise goes once, and fast, through all five pieces of work.

# title
ex-water-title = The broken water point

imagine-a-rural-district-with-water = Imagine a rural district with water points in many villages. Few residents use the online form to report a broken pump, so the district plans a campaign to make it known. A team has first collected six notes.

# list item
a-a-mother-the-pump-was = (a) A mother: "The pump was broken for three weeks. I told the village chair. I do not know what he did."

# list item
b-the-village-chair-i-called = (b) The village chair: "I called the office twice. The second time nobody answered. I pay for the calls myself."

# list item
c-a-young-man-you-should = (c) A young man: "You should make an application with a map."

# list item
d-a-technician-i-get-five = (d) A technician: "I get five messages about one pump and none about another. I never know if water is still coming."

# list item
e-a-woman-who-uses-a = (e) A woman who uses a wheelchair: "I cannot reach the pump at all. My neighbour fetches my water."

# list item
f-an-office-clerk-the-form = (f) An office clerk: "The form works well. But few people fill in the number of the pump."

work-in-groups-of-four-or = Work in groups of four or five.

# list item
understand-for-each-note-write-what = *Understand.* For each note, write what happened, the need behind it, and any solution that the person proposes (7 minutes).

# list item
who-is-missing-name-two-people = *Who is missing?* Name two people who were not heard, and the place where you would meet them (3 minutes).

# list item
frame-write-one-question-with-four = *Frame.* Write one question with four parts: change, for whom, result, limit (5 minutes).

# list item
ideas-write-six-ideas-alone-and = *Ideas.* Write six ideas, alone and then together, one of them without technology and one that changes a rule (6 minutes).

# list item
prototype-choose-one-idea-and-make = *Prototype.* Choose one idea, and make it from paper or act it (6 minutes).

# list item
test-write-the-three-lines-we = *Test.* Write the three lines: we believe, we are wrong if, then we will. Try the prototype on a neighbouring group, which plays the people of the notes (8 minutes).

other-answers-can-be-right-if = Other answers can be right if each step follows from the notes.

n-1-understand-a-and-b-people = **1. Understand.** (a) and (b): people reported, but not through the form, and no answer came back. They need to report without cost and to learn what happens next. (c) is a solution; the need may be to show *which* pump it is. (d): the technician needs to know which pump, and how bad the fault is. (e) is not about reporting, so no answer to the other notes will help her: keep it for the vision. (f) contains an opinion ("works well") and a fact (the number is often missing).

n-2-who-is-missing-for-example = **2. Who is missing?** For example, herders who pass in the dry season, and people who fetch water at dawn: meet them at the pump.

n-3-frame-how-can-we-let = **3. Frame.** "How can we let anybody at a pump say which pump it is and whether water still comes, so that the repair starts sooner and people see what happens, although many cannot pay for a call and do not know the number?" "How can we make the form known?" has a solution inside: nobody said that the form was unknown.

n-4-ideas-a-number-painted-on = **4. Ideas.** A number painted on each pump; calls that the office returns at its own cost; a weekly list by the village chair, with the costs paid; a fixed day of the technician; a board at the pump with the dates of report and answer; a *rule* that the office answers within three days.

n-5-prototype-a-card-on-the = **5. Prototype.** A card on the pump with its number and a telephone number, and for one week a colleague who returns the calls by hand.

n-6-test-we-believe-that-people = **6. Test.** *We believe* that people will ring because it is free and they see an answer. *We are wrong if* the village knows of a fault and nobody has rung within two days. *Then we will* ask at the pump why not, before we change the card. Include a village with a weak signal, and people who do not read.

groups-often-choose-c-because-it = Groups often choose (c) because it sounds modern, or think an idea good because the other group was polite. Ask: what did you *see* them do?

keep-the-times-and-let-a = Keep the times, and let a group that is still discussing at step 5 vote. Afterwards ask which decision the prototype needs, for example on who answers the calls.

# heading
study-a-case = Study a case

# under: Study a case
look-for-what-people-had-to = Look for what people had to know, own and trust before the service was of use to them, and for those who helped them, if the case names any. Then name one group that the service leaves out.
