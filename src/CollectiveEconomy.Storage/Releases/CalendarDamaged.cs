namespace CollectiveEconomy.Storage.Releases;

/// <summary>The file of the calendar can't be read.</summary>
/// <param name="file">Its name.</param>
public sealed class CalendarDamaged(string file)
    : Exception($"{file} in the folder of releases is not a valid calendar: fix it, or remove it and announce the dates again.");
