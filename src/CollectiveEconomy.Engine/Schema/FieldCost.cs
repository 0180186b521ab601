namespace CollectiveEconomy.Engine.Schema;

/// <summary>What a field of the schema declares about its own cost.</summary>
/// <param name="Weight">The cost of one object of the field; null for 1, or for 0 when it gives a scalar.</param>
/// <param name="Page">How many objects it gives unless the caller says; null for the configured page or list length.</param>
public sealed record FieldCost(double? Weight, int? Page);
