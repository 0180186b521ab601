namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Marks confidential values of a cooperative, or values derived from them: the public gets protected values, or none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConfidentialAttribute : Attribute;
