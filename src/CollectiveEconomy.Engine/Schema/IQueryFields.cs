namespace CollectiveEconomy.Engine.Schema;

/// <summary>Marks a class whose public static methods are fields of the query root.</summary>
public interface IQueryFields;
