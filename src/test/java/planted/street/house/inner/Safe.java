package planted.street.house.inner;

/** Internal to its module. */
public class Safe {}
