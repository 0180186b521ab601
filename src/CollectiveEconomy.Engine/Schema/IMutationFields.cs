namespace CollectiveEconomy.Engine.Schema;

/// <summary>Marks a class whose public static methods are fields of the mutation root.</summary>
public interface IMutationFields;
