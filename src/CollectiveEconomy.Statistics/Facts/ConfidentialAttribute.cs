namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Marks what a fact tells of a cooperative in confidence, or what derives from that: the public is given other values, or none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConfidentialAttribute : Attribute;
