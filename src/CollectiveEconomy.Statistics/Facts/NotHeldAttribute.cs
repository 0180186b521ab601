namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Marks what a fact carries for its protection only: no table of a release holds it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotHeldAttribute : Attribute;
