namespace CollectiveEconomy.Storage.Releases;

/// <summary>The file of the calendar can't be read.</summary>
/// <param name="file">Its name.</param>
public sealed class CalendarDamaged(string file)
    : Exception($"{file} beside the releases is no calendar: mend it, or remove it and announce again.");
