namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>What an operation asked for that can be a table: a list, or whatever else a field of the platform answers row by row.</summary>
public interface IAskedTable;
