namespace CollectiveEconomy.Engine.Operations;

/// <summary>A place of a value in a response: a field of an object, or an item of a list that the field gives.</summary>
/// <param name="Parent">The object.</param>
/// <param name="Field">The field.</param>
/// <param name="List">The innermost list; null for the field itself.</param>
/// <param name="Index">The place in that list.</param>
internal readonly record struct ResponsePlace(ResponseObject Parent, FieldPlan Field, ResponseList? List = null, int Index = 0)
{
    /// <summary>The names of fields, and indexes in lists, that lead to it.</summary>
    /// <param name="isOfResponse">Whether fields have their names in the response, not those of the schema.</param>
    public object[] Path(bool isOfResponse = true)
    {
        var path = new List<object>();
        for (var place = this; place.Parent is not null; place = place.Parent.Place)
        {
            for (var item = place; item.List is { } list; item = list.Place)
                path.Add(item.Index);
            path.Add(isOfResponse ? place.Field.Name.Value : place.Field.Definition.Name);
        }
        path.Reverse();
        return [.. path];
    }
}
