using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Lier.Portal.Golden;

/// <summary>What stands in a database file, asked by name: whatever the program calls it by now.</summary>
internal static class StoredRows
{
    /// <summary>Each row as its columns with a bar between them.</summary>
    public static IReadOnlyList<string> Of(string databaseFile, string question)
    {
        using var connection = new SqliteConnection($"Data Source={databaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(Text)));
        return rows;
    }

    private static string? Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    /// <summary>The whole database in another file, with nothing left behind in a log beside it.</summary>
    public static void Copy(string databaseFile, string to) => Of(databaseFile, $"VACUUM INTO '{to}'");
}
