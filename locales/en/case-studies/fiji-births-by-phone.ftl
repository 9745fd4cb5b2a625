### Source text of content/case-studies/fiji-births-by-phone.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Births by phone: one life event, one hospital, then the next places

description = How Fiji moved birth registration to the phone hospital by hospital, after many years of work on the network.

every-child-needs-to-be-registered = Every child needs to be registered, and parents of a newborn have little time for offices. In April 2019 Fiji began to let parents do this with an application on the phone, at first for the babies of a single hospital.

# heading
context = Context

# under: Context
fiji-is-a-small-island-developing = Fiji is a small island developing State with just under a million people (World Bank, undated). Its first e-government plan dates from 2001. In 2006 a programme began, with a loan from China. It brought a government network that connects offices and also community telecentres in schools (ESCAP). In 2018 the government started digitalFIJI together with the government of Singapore (Government of Fiji, 2019).

# heading
what-was-done = What was done

# under: What was done
one-service-of-digitalfiji-follows-a = One service of digitalFIJI follows a life event: the birth of a child. In April 2019 it started with babies born at the Colonial War Memorial Hospital in Suva (Fiji Sun, 2019). In June 2019 four hospitals of the Western Division followed: Lautoka, Nadi, Ba and Sigatoka. The Prime Minister named the next dates in public: 5 July for Savusavu, Labasa and Taveuni, and 9 August for Rakiraki and Nausori (Government of Fiji, 2019). The budget for 2019-2020 gave FJD 39.0 million to the whole of digitalFIJI (Fiji Sun, 2019; one source).

# heading
results = Results

# list item, under: Results
june-2019-the-service-had-reached = June 2019: the service had reached five hospitals, two months after the start (Government of Fiji, 2019; the government's own account).

# list item, under: Results
n-2022-fiji-was-the-most-advanced = 2022: Fiji was the most advanced country of the Pacific in the World Bank's GovTech Maturity Index.

# list item, under: Results
n-2022-there-were-34-million-payments = 2022: there were 34 million payments by mobile money a year, fifty times as many as before. Banks counted 6.2 million mobile and internet payments a year, four times as many as in 2016 (World Bank, undated).

# list item, under: Results
undated-88-of-people-used-the = Undated: 88 % of people used the internet. Yet the same World Bank team saw long lines of pensioners outside banks, and people in its focus groups spoke of taking time off work to deal with offices.

# list item, under: Results
august-2023-a-first-study-had = August 2023: a first study had been finished on Rotuma, the island chosen as a pilot of the Smart Islands programme of the International Telecommunication Union (FBC News, 2023; one source).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
no-number-of-births-registered-by = No number of births registered by phone was found. The dates of July and August 2019 are announcements; this case did not check whether they were kept. The newspaper says that parents can begin the registration by phone. It does not say whether they must still go to an office to finish it. The service was tied to hospitals, and the sources do not tell how it serves a child born elsewhere. The 88 % is for the whole country and may hide islands without a good network.

# heading
lessons = Lessons

# list item, under: Lessons
one-life-event-one-hospital-and = One life event, one hospital and then the next places: a small start shows mistakes while they are still small.

# list item, under: Lessons
a-public-calendar-is-a-promise = A public calendar is a promise that people can check.

# list item, under: Lessons
islands-need-the-network-before-the = Islands need the network before the service. Eighteen years lie between the first plan and the application.

# list item, under: Lessons
high-figures-and-long-lines-can = High figures and long lines can exist together. Go and look at the line.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
choose-a-service-and-five-places = Choose a service and five places. In which order would you bring it to them: the easiest first, the largest first or those with the greatest need first?

# list item, under: Questions for the group
a-child-is-born-at-home = A child is born at home, on an island without a signal. Describe, step by step, how your service registers this child.

# list item, under: Questions for the group
electronic-payments-grow-and-pensioners-still = Electronic payments grow, and pensioners still stand in line. Give three possible reasons. How would you find out which is true?
