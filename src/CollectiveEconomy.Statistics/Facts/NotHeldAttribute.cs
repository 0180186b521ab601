namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Marks values that a fact carries for its protection only and that are not in any table of a release.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotHeldAttribute : Attribute;
