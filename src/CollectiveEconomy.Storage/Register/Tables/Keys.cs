using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

/// <summary>What tables say of their keys and references, said in one way.</summary>
internal static class Keys
{
    /// <summary>Longest code of a codelist, an area, a unit or a document.</summary>
    public const int CodeLength = 60;

    /// <summary>Longest name.</summary>
    public const int NameLength = 300;

    /// <summary>Longest free text.</summary>
    public const int TextLength = 2000;

    /// <summary>Longest primary key written as text: a number and a code, or two codes.</summary>
    public const int RowKeyLength = 130;

    /// <summary>Length of a SHA-256 in hexadecimal digits.</summary>
    public const int HashLength = 64;

    /// <summary>A reference that forbids deleting what it points to; SQL Server refuses several paths of cascading deletes.</summary>
    public static void RefersTo<TTable>(this EntityTypeBuilder from, params string[] foreignKey)
        where TTable : class => from.HasOne(typeof(TTable), null).WithMany().HasForeignKey(foreignKey).OnDelete(DeleteBehavior.Restrict);
}
