package org.aimsgraph.form;

/** Why a value cannot be taken as it was written. What a record lacks is no fault of a form: the checks tell that. */
public enum Fault {
    NO_NAME, NOT_A_DATE, NOT_A_TIME, NOT_A_DURATION, NOT_A_WHOLE_NUMBER, NOT_A_NUMBER, NOT_YES_OR_NO, NOT_A_LANGUAGE,
    /** The detail lists the codes there are. */
    NO_SUCH_CODE,
    /** The detail says what records the field takes. */
    NO_SUCH_RECORD,
    /** Several records are called so; the detail tells them apart. */
    SEVERAL_RECORDS,
    NO_SUCH_PROVISION, NO_SUCH_TERM,
    /** It begins like an address that nobody may be led to, or is none; the detail is its beginning. */
    NOT_A_WEB_ADDRESS,
    /** It holds signs that no text may hold. */
    UNREADABLE_SIGNS,
    /** The placeholder of a proposal still stands there. */
    NOT_FILLED_IN
}
