package org.linkwork.patient;

/**
 * How often each person has come to each point of the pathway: the occasions by which what they
 * decide there is drawn.
 */
public final class Encounters {
  private final short[] consultations;
  private final short[] socialVisits;
  private final short[] requests;
  private final short[] contacts;
  private final short[] scheduledSessions;
  private final short[] attendedSessions;
  private final short[] lastVisits;
  private final byte[] offers;
  private final byte[] receptionOffers;
  private final byte[] referrals;

  Encounters(int count) {
    consultations = new short[count];
    socialVisits = new short[count];
    requests = new short[count];
    contacts = new short[count];
    scheduledSessions = new short[count];
    attendedSessions = new short[count];
    lastVisits = new short[count];
    offers = new byte[count];
    receptionOffers = new byte[count];
    referrals = new byte[count];
  }

  /** Reads what each consultation reads, see {@link Patients#glimpse}. */
  int glimpse(int person) {
    return consultations[person] + lastVisits[person] + socialVisits[person];
  }

  void countRequest(int person) {
    requests[person]++;
  }

  /** Counts a consultation and returns its number, from 0. */
  public int nextConsultation(int person) {
    return consultations[person]++;
  }

  /**
   * The week of the last visit, before this one is noted, or this week if there was none.
   *
   * @param thisWeek the week of the visit
   */
  int lastVisit(int person, int thisWeek) {
    int last = lastVisits[person] == 0 ? thisWeek : lastVisits[person] - 1;
    lastVisits[person] = (short) (thisWeek + 1);
    return last;
  }

  /** Consultations so far. */
  public int consultations(int person) {
    return consultations[person];
  }

  /** Counts a visit with an unmet social need and returns its number, from 0. */
  public int nextSocialVisit(int person) {
    return socialVisits[person]++;
  }

  /** Requests for an appointment so far. */
  public int requests(int person) {
    return requests[person];
  }

  /** Counts an offer by a GP and returns its number, from 0. */
  public int nextOffer(int person) {
    return offers[person]++ & 0xff;
  }

  /** Offers by GPs so far. */
  public int offers(int person) {
    return offers[person] & 0xff;
  }

  /** Counts an offer by a receptionist and returns its number, from 0. */
  public int nextReceptionOffer(int person) {
    return receptionOffers[person]++ & 0xff;
  }

  /** Offers by receptionists so far. */
  public int receptionOffers(int person) {
    return receptionOffers[person] & 0xff;
  }

  /** Counts a referral and returns its number, from 0. */
  public int nextReferral(int person) {
    return referrals[person]++ & 0xff;
  }

  /** Counts a contact with a link worker and returns its number, from 0. */
  public int nextContact(int person) {
    return contacts[person]++;
  }

  /** Contacts with a link worker so far. */
  public int contacts(int person) {
    return contacts[person];
  }

  /** Counts a session at which the person was expected and returns its number, from 0. */
  public int nextScheduledSession(int person) {
    return scheduledSessions[person]++;
  }

  /** Sessions at which the person was expected so far. */
  public int scheduledSessions(int person) {
    return scheduledSessions[person];
  }

  /** Counts a session that the person came to. */
  public void countSession(int person) {
    attendedSessions[person]++;
  }

  /** Sessions attended so far. */
  public int sessions(int person) {
    return attendedSessions[person];
  }
}
